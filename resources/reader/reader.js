// Runs in a world of its own beside the page, in which no script runs; what the page holds cannot reach it.
"use strict";
(() => {
  const longestFormula = 4000; // characters; KaTeX takes quadratic time on some
  const patience = 1000; // ms for all formulas of a page; the rest stays as its source

  // The program says what is a formula: a dollar sign elsewhere is a price.
  function formula(text) {
    const display = text.startsWith("$$") || text.startsWith("\\[");
    const delimiter = display || text.startsWith("\\(") ? 2 : 1;
    return {display, tex: text.slice(delimiter, -delimiter)};
  }

  // A formula that cannot be rendered costs itself only, and stays as its source.
  function render(place) {
    const source = place.textContent;
    const {display, tex} = formula(source);
    try {
      window.katex.render(tex, place, {displayMode: display, throwOnError: true, strict: "ignore",
        trust: false, maxSize: 20, maxExpand: 500, macros: {}});
    } catch (error) {
      place.className = "formula-error";
      place.title = String(error.message ?? error);
      place.textContent = source;
    }
  }

  function renderMath(root) {
    const until = performance.now() + patience;
    for (const place of root.querySelectorAll("span.math"))
      if (place.textContent.length <= longestFormula && performance.now() < until)
        render(place);
  }

  // Text in a link cannot be marked by the mouse, so sentences are links by their role only.
  function freeSentences(root) {
    for (const sentence of root.querySelectorAll("a.sentence")) {
      sentence.dataset.address = sentence.getAttribute("href");
      sentence.removeAttribute("href");
      sentence.setAttribute("role", "link");
      sentence.tabIndex = 0;
    }
  }

  function follow(address) {
    const link = document.createElement("a");
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }

  document.addEventListener("click", event => {
    const sentence = event.target.closest("a.sentence");
    if (sentence && getSelection().isCollapsed)
      follow(sentence.dataset.address);
  });

  document.addEventListener("keydown", event => {
    const sentence = event.target.closest("a.sentence");
    if (sentence && event.key === "Enter")
      follow(sentence.dataset.address);
  });

  function addressOf(link) { return link?.dataset.address ?? link?.getAttribute("href"); }

  // The same page over again leaves the keyboard where it was.
  function focusAgain(address) {
    for (const link of document.querySelectorAll("a"))
      if (addressOf(link) === address)
        return link.focus({preventScroll: true});
  }

  // Built apart and put in at one stroke: nothing half-rendered is ever painted.
  function build(html) {
    const next = document.createElement("template");
    next.innerHTML = html;
    renderMath(next.content);
    freeSentences(next.content);
    return next.content;
  }

  const mostAhead = 4;
  const ahead = new Map(); // fragments that are likely to be shown next, built

  window.sheaf = {
    prepare(html) {
      if (!ahead.has(html))
        ahead.set(html, build(html));
      for (const oldest of ahead.keys())
        if (ahead.size > mostAhead)
          ahead.delete(oldest);
    },
    show(html, keepPlace) {
      const next = ahead.get(html) ?? build(html);
      ahead.delete(html);
      const place = window.scrollY;
      const focused = keepPlace ? addressOf(document.activeElement) : null;
      document.getElementById("page").replaceChildren(next);
      document.title = document.querySelector("h1")?.textContent ?? "Sheaf";
      window.scrollTo(0, keepPlace ? place : 0);
      if (focused)
        focusAgain(focused);
      return true;
    },
    look(variables) { document.documentElement.style.cssText = variables; },
    reveal(id) { document.getElementById(id)?.scrollIntoView({block: "nearest"}); },
    scroll(pages) { window.scrollBy(0, pages * window.innerHeight); },
  };
})();
