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
    for (const link of shown.querySelectorAll("a"))
      if (addressOf(link) === address)
        return link.focus({preventScroll: true});
  }

  function finish(part) {
    renderMath(part);
    freeSentences(part);
  }

  function parsed(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    for (const part of partsOf(template.content))
      sources.set(part, part.outerHTML);
    return template.content;
  }

  function partsOf(root) { return [...root.querySelector("article")?.children ?? []]; }

  const pages = new Map(); // built, by the program's numbers for them; all but the one shown stand aside
  const sources = new WeakMap(); // what the parts of an article were before their formulas were set
  let shown = null;

  // Built apart and put in at one stroke: nothing half-rendered is ever painted.
  function build(number, html) {
    const page = document.createElement("main");
    const content = parsed(html);
    finish(content);
    page.className = "aside";
    page.append(content);
    pages.set(number, page);
    document.body.append(page);
    return page;
  }

  // The page that is shown becomes another one of the same paper. What is the same in both stays, with its
  // formulas, what is folded and the keyboard.
  function amend(number, html) {
    for (const [other, page] of pages)
      if (page === shown)
        pages.delete(other);
    pages.set(number, shown);
    const article = shown.querySelector("article");
    let at = article.firstElementChild;
    for (const part of partsOf(parsed(html))) {
      let same = at;
      while (same && sources.get(same) !== sources.get(part))
        same = same.nextElementSibling;
      if (!same) {
        finish(part);
        article.insertBefore(part, at);
        continue;
      }
      while (at !== same)
        at = removed(at);
      at = same.nextElementSibling;
    }
    while (at)
      at = removed(at);
  }

  function removed(part) {
    const next = part.nextElementSibling;
    part.remove();
    return next;
  }

  function turn(page, place) {
    shown?.classList.add("aside");
    page.classList.remove("aside");
    shown = page;
    getSelection().removeAllRanges();
    window.scrollTo(0, place);
  }

  function entitle() { document.title = shown.querySelector("h1")?.textContent ?? "Sheaf"; }

  window.sheaf = {
    // Laid out while nobody waits for it: a page that stands aside keeps that.
    prepare(number, html) { build(number, html).firstElementChild?.getBoundingClientRect(); },
    discard(...numbers) {
      for (const number of numbers) {
        pages.get(number)?.remove();
        pages.delete(number);
      }
    },
    turnTo(number, keepPlace) {
      const page = pages.get(number);
      if (page !== shown)
        turn(page, keepPlace ? window.scrollY : 0);
      entitle();
      return true;
    },
    show(number, html, keepPlace) {
      const focused = keepPlace ? addressOf(document.activeElement) : null;
      if (keepPlace && shown?.querySelector("article"))
        amend(number, html);
      else
        turn(build(number, html), 0);
      entitle();
      if (focused && document.activeElement === document.body)
        focusAgain(focused);
      return true;
    },
    look(variables) { document.documentElement.style.cssText = variables; },
    placeOf(address, intoSight) {
      const link = [...shown.querySelectorAll("a")].find(each => addressOf(each) === address);
      if (link && intoSight)
        link.scrollIntoView({block: "nearest"});
      const box = link?.getBoundingClientRect();
      return box ? [box.left, box.top, box.width, box.height] : [];
    },
    reveal(id) { shown.querySelector("#" + id)?.scrollIntoView({block: "nearest"}); },
    goOnAt(share) { window.scrollTo(0, share * document.documentElement.scrollHeight); },
    scroll(pages) { window.scrollBy(0, pages * window.innerHeight); },
  };
})();
