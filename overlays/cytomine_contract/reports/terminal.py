"""An outcome on a terminal: what differs, the counts of each service, how much was covered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.markup import escape
from rich.table import Table

from cytomine_contract.curl import curl, masked
from cytomine_contract.outcome import CUT
from cytomine_contract.result import Verdict

if TYPE_CHECKING:
    from collections import Counter

    from rich.console import Console

    from cytomine_contract.outcome import Outcome

_MOST: Final = 40
"""Differences shown; reports hold all."""

_DIFFERENCES: Final = 4


def show(outcome: Outcome, console: Console) -> None:
    """Print an outcome."""
    _show_surprises(outcome, console)
    table = Table(title=None, header_style="bold")
    table.add_column("Service")
    for name in ("agree", "differ", "accepted", "not exercised"):
        table.add_column(name, justify="right")
    for service, counts in outcome.by_service().items():
        table.add_row(service, *_cells(counts))
    table.add_section()
    table.add_row("All", *_cells(outcome.counts()))
    console.print(table)
    for left in outcome.left:
        console.print(f"[yellow]could not remove[/] {escape(str(left.entry))}: {escape(left.reason)}")
    for unused in outcome.unused:
        console.print(f"[yellow]not needed any more[/] in the baseline: {escape(unused.place)}")
    if not outcome.is_whole:
        console.print("[yellow]stopped early[/]; what was made is removed")
    if outcome.is_cut:
        console.print(f"[bold yellow]{CUT}[/]")
    counts = outcome.counts()
    console.print(
        f"{outcome.url} ({outcome.generation}), document {outcome.document}, level {outcome.level}, "
        f"seed {outcome.seed}, {outcome.duration_s:.0f} s"
    )
    console.print(escape(str(outcome.coverage)))
    console.print(
        f"{counts[Verdict.AGREES]} agree, {counts[Verdict.DIFFERS]} differ, {counts['accepted']} differ as "
        f"accepted, {counts[Verdict.NOT_EXERCISED]} not exercised"
    )


def _show_surprises(outcome: Outcome, console: Console) -> None:
    for result in outcome.surprises[:_MOST]:
        console.print(f"[red]differs[/] [bold]{escape(result.place)}[/] {escape(result.operation)}")
        for difference in result.differences[:_DIFFERENCES]:
            console.print(f"    {escape(masked(str(difference)))}")
        if result.sent is not None:
            console.print(
                f"    {escape(curl(outcome.url, result.sent.message))}", style="dim", soft_wrap=True
            )
    if len(outcome.surprises) > _MOST:
        console.print(f"... and {len(outcome.surprises) - _MOST} more; --report html shows all")


def _cells(counts: Counter[str]) -> list[str]:
    names = (Verdict.AGREES, Verdict.DIFFERS, "accepted", Verdict.NOT_EXERCISED)
    return [str(counts[name]) if counts[name] else "-" for name in names]
