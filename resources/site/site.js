// The search: all ideas are in scripts beside this one, so that it works from a stick without any server.
"use strict";

const workshopdeskSearch = (() => {
  const STEP = 50;
  const form = document.getElementById("suche");
  const words = document.getElementById("q");
  const field = document.getElementById("feld");
  const answer = document.getElementById("antwort");
  const told = document.getElementById("zahl");
  const list = document.getElementById("treffer");
  const more = document.getElementById("mehr");
  const shards = form.dataset.shards.split(" ").filter(Boolean);
  const ideas = [];
  let loaded = 0;
  let found = [];
  let shown = 0;
  let waiting = 0;

  // As the program folds words: "baenke" and "banke" find "Sitzbänke".
  const folded = (text) =>
    text.toLowerCase().replace(/ß/g, "ss").normalize("NFD").replace(/[\u0300-\u036f]/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ").replace(/([aou])e/g, "$1").trim();

  const item = ([place, text, name, , state, workshop]) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = place;
    link.dir = "auto";
    link.textContent = text;
    const beside = document.createElement("span");
    beside.className = "beside";
    beside.textContent = [workshop, name, state].filter(Boolean).join(" · ");
    line.append(link, beside);
    return line;
  };

  const showMore = () => {
    const first = shown;
    list.append(...found.slice(shown, shown + STEP).map(item));
    shown = Math.min(found.length, shown + STEP);
    more.hidden = shown >= found.length;
    return list.children[first];
  };

  const search = () => {
    const wanted = folded(words.value).split(" ").filter(Boolean);
    found = ideas.filter((idea) =>
      (!field.value || idea[2] === field.value) &&
      (!answer.value || idea[3] === answer.value) &&
      wanted.every((word) => idea[6].includes(word)));
    list.replaceChildren();
    shown = 0;
    showMore();
    const rest = loaded < shards.length ? " (es wird noch geladen)" : "";
    told.textContent = (found.length === 1 ? "1 Idee" : `${found.length} Ideen`) + ` von ${ideas.length}${rest}`;
  };

  const load = () => {
    if (loaded === shards.length) { return; }
    const script = document.createElement("script");
    script.src = shards[loaded];
    script.onload = () => { loaded += 1; search(); load(); };
    document.head.append(script);
  };

  const add = (rows) => rows.forEach((row) => ideas.push([...row, folded(`${row[1]} ${row[2]} ${row[5]}`)]));
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(search, 120); };

  words.value = new URLSearchParams(location.search).get("q") || "";
  form.hidden = false;
  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  form.addEventListener("input", soon);
  more.addEventListener("click", () => { const first = showMore(); if (first) { first.firstChild.focus(); } });
  load();
  return { add };
})();
