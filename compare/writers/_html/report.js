"use strict";
(() => {
  // A word under the pointer lights up with its counterparts.
  const texts = document.querySelector(".table");
  let lit = [];
  const light = (word) => {
    for (const one of lit) one.classList.remove("lit");
    const row = word && word.closest(".row");
    const groups = row ? word.dataset.w.split(" ") : [];
    lit = groups.flatMap((group) => [...row.querySelectorAll(`[data-w~="${group}"]`)]);
    for (const one of lit) one.classList.add("lit");
  };
  texts.addEventListener("pointerover", (event) => light(event.target.closest("[data-w]")));
  texts.addEventListener("pointerleave", () => light(null));
})();
(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const all = [...document.querySelectorAll(".finding")];
  const status = document.getElementById("shown");
  const table = document.querySelector(".table");
  const marks = [...document.querySelectorAll("[data-f]")];
  let current = null;
  form.hidden = false;

  const shown = () => all.filter((item) => !item.hidden);

  function filter() {
    const data = new FormData(form);
    const severities = new Set(data.getAll("severity"));
    const check = data.get("check") || "";
    const version = data.get("version") || "";
    const visible = new Set();
    for (const item of all) {
      const { severity, check: kind, version: number } = item.dataset;
      item.hidden = !(severities.has(severity) && (!check || check === kind) && (!version || version === number));
      if (!item.hidden) visible.add(item.id);
    }
    for (const mark of marks) mark.classList.toggle("off", !mark.dataset.f.split(" ").some((id) => visible.has(id)));
    for (const row of table.querySelectorAll(".row.found, .row.was-found")) {
      const found = row.querySelector("[data-f]:not(.off)") !== null;
      row.classList.toggle("found", found);
      row.classList.toggle("was-found", !found);
    }
    table.classList.toggle("only", data.get("only") === "rows");
    status.textContent = visible.size === all.length ? `${all.length}` : `${visible.size} of ${all.length}`;
  }

  function mark(item) {
    for (const old of document.querySelectorAll(".here")) old.classList.remove("here");
    for (const old of document.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
    current = item;
    item.classList.add("here");
    item.querySelector(".jump").setAttribute("aria-current", "true");
  }

  function go(item) {
    mark(item);
    const link = item.querySelector(".jump");
    const place = document.getElementById(link.hash.slice(1));
    if (place) {
      place.classList.add("here");
      // Over thousands of rows, which are laid out as they come into view, a smooth way would never end.
      const far = table.classList.contains("long");
      place.scrollIntoView({ block: "center", behavior: far ? "instant" : "auto" });
    }
    link.focus({ preventScroll: true });
    const list = document.querySelector("aside");
    if (list.scrollHeight > list.clientHeight) {
      list.scrollTop = item.offsetTop - list.offsetTop - list.clientHeight / 3;
    }
  }

  function step(by) {
    const items = shown();
    if (!items.length) return;
    const at = items.indexOf(current);
    go(items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length]);
  }

  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !form.elements.keys.checked) return;
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox") return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
  });
  document.addEventListener("click", (event) => {
    const jump = event.target.closest(".jump");
    if (jump) {
      event.preventDefault();
      go(jump.closest(".finding"));
      return;
    }
    const place = event.target.closest(".places a");
    if (place) {
      const number = place.closest("tr").id.slice(2);
      for (const name of document.querySelectorAll(".n")) name.classList.toggle("lit", name.dataset.n === number);
      return;
    }
    const link = event.target.closest("mark a, .tag");
    if (!link) return;
    const item = document.getElementById(link.hash.slice(1));
    if (!item || item.hidden) return;
    event.preventDefault();
    go(item);
  });
  filter();
})();
