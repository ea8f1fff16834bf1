// Small helps on top of pages that work without them.
'use strict';
(() => {
  // A scanner types into the field that has the focus: keep it on the scan field, on arrival and after each answer.
  const focusFirst = (root) => {
    const summary = root.querySelector('[data-errors]');
    const scan = root.querySelector('[data-scan]');
    const target = summary ?? scan;
    if (target) target.focus({ preventScroll: target === scan });
    if (target === scan && scan) scan.select();
  };

  // One press, one request. The button keeps its name and value; a page taken from history can be sent again.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('data-resend')) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    form.setAttribute('aria-busy', 'true');
  });
  const release = (form) => {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
  };
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(release));
  document.addEventListener('htmx:afterRequest', (event) => {
    const form = event.target.closest?.('form');
    if (form) release(form);
  });
  document.addEventListener('htmx:afterSettle', () => {
    const scan = document.querySelector('[data-scan]');
    if (scan) focusFirst(document);
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
  });

  // The way back from a file leads to its list as it was searched. Kept in this tab alone, until somebody logs in.
  const nameOf = (path) => `list ${path}`;
  const list = document.querySelector('[data-list]');
  if (list) {
    const isForm = list instanceof HTMLFormElement;
    const asked = [...(isForm ? new FormData(list) : new URLSearchParams(location.search))]
      .filter(([name, value]) => value && name !== 'done');
    const way = { action: isForm ? list.action : location.pathname, method: isForm ? list.method : 'get', asked };
    if (asked.length) sessionStorage.setItem(nameOf(list.dataset.list), JSON.stringify(way));
    else sessionStorage.removeItem(nameOf(list.dataset.list));
  }
  document.addEventListener('click', (event) => {
    const back = event.target.closest('a.wc-back');
    const way = back && JSON.parse(sessionStorage.getItem(nameOf(back.getAttribute('href'))));
    if (!way || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const form = Object.assign(document.createElement('form'), { action: way.action, method: way.method, hidden: true });
    way.asked.forEach(([name, value]) => form.append(Object.assign(document.createElement('input'), { name, value })));
    document.body.append(form);
    form.submit();
  });
  if (document.querySelector('form[action="/login"]')) sessionStorage.clear();

  // Hidden where scripts do not run: buttons that only a script can answer.
  document.querySelectorAll('[data-needs-script]').forEach((element) => element.removeAttribute('hidden'));
  focusFirst(document);
})();
