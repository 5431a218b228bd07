// The page of a sandbox: no framework, everything that comes from the server is put in as text.

const main = document.querySelector("main");
const SHAPE = "http://www.w3.org/2000/svg";
const DEFAULT_COLOR = "#7b3f8c";
const REFRESH_MS = 2000;
let refreshing = 0;
let shown = 0;

/** Make an element: attributes by name, `on...` as listeners, children as text or elements. */
function make(name, attributes = {}, ...children) {
  const isShape = name === "svg" || name === "path" || name === "title";
  const element = isShape ? document.createElementNS(SHAPE, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

async function load(address) {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  return reply.json();
}

const count = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

const MARKED = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/;

/** A piece of a text: code, strong or stressed where it is marked so. */
function phrase(piece) {
  if (piece.startsWith("`")) return make("code", {}, piece.slice(1, -1));
  if (piece.startsWith("**")) return make("strong", {}, piece.slice(2, -2));
  return MARKED.test(piece) ? make("em", {}, piece.slice(1, -1)) : piece;
}

/** Paragraphs and headings of a text; lists and tables keep their lines. */
function prose(text) {
  const blocks = text.trim().replaceAll(/^(## .*)\n/gm, "$1\n\n").split(/\n\s*\n/).filter((block) => block.trim());
  return blocks.map((block) => {
    if (block.startsWith("## ")) return make("h3", {}, block.slice(3));
    const phrases = block.trim().split(MARKED).map(phrase);
    return make("p", { class: /^\s*[-|*] /m.test(block) ? "told lines" : "told" }, ...phrases);
  });
}

// Projects and images

function card(address, cover, name, ...lines) {
  const picture = cover === null
    ? make("span", { class: "blank" })
    : make("img", { src: `/look/images/${cover}/512.png`, alt: "", loading: "lazy" });
  return make("li", { class: "card" }, picture,
    make("div", {}, make("a", { href: address }, name), ...lines.map((line) => make("p", {}, line))));
}

async function showProjects() {
  const projects = await load("/look/projects.json");
  const cards = projects.map((each) => card(`#/projects/${each.id}`, each.cover, each.name,
    `${count(each.images, "image", "images")}, ${count(each.annotations, "annotation", "annotations")}`,
    each.ontology ? `Ontology ${each.ontology}` : "No ontology"));
  return [make("h1", {}, "Projects"), cards.length ? make("ul", { class: "cards" }, ...cards) : make("p", { class: "quiet" },
    "There is no project yet. Start the sandbox with --demo, or make one over the API.")];
}

async function showProject(id) {
  const [projects, images] = await Promise.all([load("/look/projects.json"), load(`/look/projects/${id}.json`)]);
  const project = projects.find((each) => each.id === Number(id));
  if (!project) throw new Error(`There is no project ${id}`);
  const cards = images.map((each) => card(`#/images/${each.id}`, each.id, each.name,
    `${each.width.toLocaleString("en")} × ${each.height.toLocaleString("en")} pixels`,
    count(each.annotations, "annotation", "annotations")));
  return [
    make("p", { class: "path" }, make("a", { href: "#/projects" }, "Projects")),
    make("h1", {}, project.name),
    make("p", { class: "quiet" }, `Id ${project.id}. `, project.ontology ? `Ontology ${project.ontology}.` : "No ontology."),
    cards.length ? make("ul", { class: "cards" }, ...cards) : make("p", { class: "quiet" }, "It has no images."),
  ];
}

function drawing(image) {
  const svg = make("svg", { viewBox: `0 0 ${image.width} ${image.height}`, preserveAspectRatio: "none", role: "img",
    "aria-label": `${count(image.shapes.length, "annotation", "annotations")} drawn over the image` });
  const paths = new Map();
  for (const shape of image.shapes) {
    const color = shape.color || DEFAULT_COLOR;
    const path = make("path", { d: shape.path, fill: shape.isPoint ? "none" : color, stroke: color,
      class: shape.isPoint ? "point" : null, "data-id": shape.id }, make("title", {}, label(shape)));
    paths.set(shape.id, path);
    svg.append(path);
  }
  return { svg, paths };
}

const label = (shape) => `${shape.terms || "No term"}, by ${shape.user}`;

async function showImage(id) {
  const image = await load(`/look/images/${id}.json`);
  const { svg, paths } = drawing(image);
  const mark = (shape, isMarked) => () => paths.get(shape.id).classList.toggle("marked", isMarked);
  const legend = image.shapes.map((shape) => {
    const swatch = make("span", { class: "swatch" });
    swatch.style.background = shape.color || DEFAULT_COLOR;
    return make("li", { onmouseenter: mark(shape, true), onmouseleave: mark(shape, false) }, swatch,
      make("span", {}, label(shape)), make("span", { class: "quiet" }, String(shape.id)));
  });
  const size = `${image.width.toLocaleString("en")} × ${image.height.toLocaleString("en")} pixels`;
  const pixel = image.pixelSize ? `, ${image.pixelSize.toPrecision(3)} µm each` : "";
  const left = image.annotations - image.shapes.length;
  return [
    make("p", { class: "path" }, make("a", { href: "#/projects" }, "Projects"), " / ",
      make("a", { href: `#/projects/${image.project}` }, image.projectName)),
    make("h1", {}, image.name),
    make("p", { class: "quiet" }, `Id ${image.id}. ${size}${pixel}.`),
    make("div", { class: "viewer" },
      make("figure", {}, make("img", { src: `/look/images/${image.id}/1024.png`, alt: `Image ${image.name}`,
        width: image.width, height: image.height }), svg),
      make("section", { "aria-label": "Annotations" },
        make("p", { class: "quiet" }, count(image.annotations, "annotation", "annotations"),
          left > 0 ? `, the largest ${image.shapes.length.toLocaleString("en")} drawn` : ""),
        legend.length ? make("ul", { class: "legend", tabindex: "0" }, ...legend) : null)),
  ];
}

// Requests

function rating(status) {
  if (status === null || status >= 400) return "bad";
  return status >= 300 ? "moved" : "good";
}

function requestRow(each) {
  return make("tr", {},
    make("td", {}, new Date(each.time).toLocaleTimeString("en-GB")),
    make("td", {}, make("span", { class: `status ${rating(each.status)}` }, each.status === null ? "none" : String(each.status))),
    make("td", {}, make("span", { class: "code" }, each.method)),
    make("td", {}, make("span", { class: "code" }, each.target)),
    make("td", {}, each.who),
    make("td", { class: "number" }, `${each.duration_ms.toFixed(1)} ms`));
}

async function showRequests() {
  const body = make("tbody");
  const empty = make("p", { class: "quiet", role: "status" });
  const fill = async () => {
    const requests = await load("/look/requests.json");
    body.replaceChildren(...requests.map(requestRow));
    empty.textContent = requests.length ? "" : "Nothing was asked yet.";
  };
  await fill();
  refreshing = setInterval(() => fill().catch(() => {
    empty.textContent = "The sandbox does not answer any more.";
  }), REFRESH_MS);
  const head = ["Time", "Status", "Method", "Target", "Who", "Took"].map((name) =>
    make("th", { scope: "col", class: name === "Took" ? "number" : null }, name));
  return [make("h1", {}, "Last requests"), empty, make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Last requests" },
    make("table", {}, make("thead", {}, make("tr", {}, ...head)), body))];
}

// The reference of the API

function table(names, rows) {
  return make("div", { class: "scroll" }, make("table", {},
    make("thead", {}, make("tr", {}, ...names.map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...rows.map((row) => make("tr", {}, ...row.map((cell) => make("td", {}, cell)))))));
}

function operationDetails(each) {
  const code = (text) => make("code", {}, text);
  const content = () => make("div", {},
    ...prose(each.told),
    make("p", { class: "quiet" }, "Operation ", code(each.id), each.access ? `, for ${each.access}` : ""),
    each.parameters.length ? table(["Parameter", "In", "Type", "What"], each.parameters.map((parameter) =>
      [code(parameter.name + (parameter.isRequired ? " *" : "")), parameter.place, parameter.type, parameter.told])) : null,
    each.bodies.length ? make("p", {}, "Body: ", ...each.bodies.map(code)) : null,
    table(["Status", "Answer"], each.responses.map((response) => [code(response.status), response.told])));
  const details = make("details", { id: each.id }, make("summary", {},
    make("span", { class: "method code" }, each.method), code(each.path), make("span", { class: "quiet" }, each.summary)));
  details.addEventListener("toggle", () => details.append(content()), { once: true });
  return details;
}

async function showReference() {
  const reference = await load("/look/reference.json");
  const found = make("p", { class: "quiet", role: "status" });
  const chapters = make("div");
  const fill = (text) => {
    const words = text.toLowerCase().split(/\s+/);
    const fits = (each) => words.every((word) => `${each.method} ${each.path} ${each.id} ${each.summary}`.toLowerCase().includes(word));
    let total = 0;
    chapters.replaceChildren();
    for (const chapter of reference.chapters) {
      const operations = chapter.operations.filter(fits);
      total += operations.length;
      if (operations.length) chapters.append(make("h2", {}, chapter.name), make("p", { class: "quiet" }, chapter.told), ...operations.map(operationDetails));
    }
    found.textContent = count(total, "operation", "operations");
  };
  fill("");
  return [make("h1", {}, `${reference.title} API ${reference.version}`),
    make("details", {}, make("summary", {}, "How the API works"), make("div", {}, ...prose(reference.told))),
    make("p", {}, make("input", { type: "search", placeholder: "Find: list annotation, /api/term ...", "aria-label": "Find operations", oninput: (event) => fill(event.target.value) })),
    found, chapters];
}

// Which part is shown

const PARTS = [
  [/^#\/projects\/(\d+)$/, showProject, "projects"],
  [/^#\/images\/(\d+)$/, showImage, "projects"],
  [/^#\/requests$/, showRequests, "requests"],
  [/^#\/api$/, showReference, "api"],
  [/^/, showProjects, "projects"],
];

async function show() {
  if (location.hash === "#main") return;
  const turn = ++shown;
  clearInterval(refreshing);
  const [pattern, part, name] = PARTS.find(([each]) => each.test(location.hash));
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#/${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  let content;
  try {
    content = await part(...(location.hash.match(pattern).slice(1)));
  } catch (error) {
    content = [make("h1", {}, "This cannot be shown"), make("p", { role: "alert" }, error.message)];
  }
  if (turn !== shown) return;
  main.replaceChildren(...content.filter((each) => each !== null));
  document.title = `${main.querySelector("h1").textContent} – Cytomine sandbox`;
  if (turn > 1) {
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

addEventListener("hashchange", show);
show();
