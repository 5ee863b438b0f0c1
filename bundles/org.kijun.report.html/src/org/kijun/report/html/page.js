"use strict";
(() => {
  const form = document.getElementById("find");
  const query = document.getElementById("q");
  const shown = form.querySelector("output");
  const tables = [...document.querySelectorAll("table.data")];
  const folded = text => text.normalize("NFKC").toLowerCase();

  const rows = tables.flatMap(table => [...table.querySelectorAll("tr.item")].map(row => {
    const more = row.nextElementSibling?.matches(".more") ? row.nextElementSibling : null;
    return { table, row, more, text: folded(row.textContent + " " + (more ? more.textContent : "")) };
  }));

  /* one choice for each column of standings, with the standings that occur in it */
  const selects = [];
  for (const box of document.querySelectorAll(".filters")) {
    const table = document.getElementById(box.dataset.table);
    const headers = [...table.querySelectorAll("thead tr:last-child th")];
    headers.forEach((header, index) => {
      if (!header.dataset.column) return;
      const choices = new Map();
      for (const row of table.querySelectorAll("tr.item")) {
        const cell = row.children[index];
        if (cell.dataset.is && !choices.has(cell.dataset.is)) choices.set(cell.dataset.is, cell.textContent);
      }
      if (choices.size < 2) return;
      const select = document.createElement("select");
      select.append(new Option(box.dataset.any, ""));
      for (const [value, text] of choices) select.append(new Option(text, value));
      const label = document.createElement("label");
      label.append(header.textContent, select);
      box.append(label);
      box.hidden = false;
      select.addEventListener("change", changed);
      selects.push({ table, index, select, name: table.dataset.name + "." + header.dataset.column });
    });
  }

  function filter() {
    const words = folded(query.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { table, row, more, text } of rows) {
      const fits = words.every(word => text.includes(word))
        && selects.every(({ table: its, index, select }) => its !== table || !select.value || row.children[index].dataset.is === select.value);
      row.hidden = !fits;
      if (more) more.hidden = !fits;
      if (fits) count++;
    }
    for (const heading of document.querySelectorAll("tr.heading")) {
      heading.hidden = !hasRows(heading);
    }
    shown.value = (count === rows.length ? shown.dataset.all : shown.dataset.shown).replaceAll("{n}", count).replaceAll("{all}", rows.length);
  }

  /* a heading stays while a row is shown below it, before the next heading of its depth or above */
  function hasRows(heading) {
    const depth = row => Number(/depth(\d)/.exec(row.className)[1]);
    for (let body = heading.parentElement; body; body = body.nextElementSibling) {
      const first = body.querySelector("tr.heading");
      if (first && first !== heading && depth(first) <= depth(heading)) return false;
      if (body.querySelector("tr.item:not([hidden])")) return true;
    }
    return false;
  }

  /* the address of the page holds the state, so that it can be passed on: #q=password&requirements.verdict=not-met */
  function isState(hash) {
    return /^#[^/]*=/.test(hash);
  }

  function restore() {
    if (!isState(location.hash)) return;
    const state = new URLSearchParams(location.hash.slice(1));
    query.value = state.get("q") ?? "";
    for (const { select, name } of selects) select.value = state.get(name) ?? "";
    filter();
  }

  function changed() {
    const state = new URLSearchParams();
    if (query.value) state.set("q", query.value);
    for (const { select, name } of selects) if (select.value) state.set(name, select.value);
    const text = state.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
    filter();
  }

  let wereOpen = null;
  addEventListener("beforeprint", () => {
    wereOpen = [...document.querySelectorAll("details[open]")];
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = wereOpen.includes(details);
  });

  form.hidden = rows.length === 0;
  query.addEventListener("input", changed);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => {
    for (const { select } of selects) select.value = "";
    changed();
  }));
  addEventListener("hashchange", restore);
  filter();
  restore();
})();
