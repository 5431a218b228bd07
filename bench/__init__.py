"""What things cost: figures that are ratios within one run, each printed beside its limit.

Run as `python -m bench [--quick] [NAME...]`. A name is a module of this package with a function
`figures(*, is_quick: bool)` that yields a `Figure` for each; putting such a module here is all it takes to
have its figures printed.
"""
