/**
 * What the board does beyond its pages, and could do without: clocks that run, a list that renews itself, and keys for who works
 * with the keyboard. Plain text, served as it stands.
 */
export const boardScript = `(() => {
  'use strict';
  const body = document.body;
  const served = Number(body.dataset.now);
  const loaded = performance.now();
  let shift = 0;
  const now = () => served + shift + (performance.now() - loaded);
  const minute = 60000, hour = 60 * minute, day = 24 * hour;
  const span = (ms) => {
    const whole = Math.max(0, ms);
    if (whole < minute) return 'less than a minute';
    if (whole < hour) return Math.floor(whole / minute) + ' min';
    if (whole < 2 * day) {
      const minutes = Math.floor((whole % hour) / minute);
      return Math.floor(whole / hour) + ' h' + (minutes === 0 ? '' : ' ' + minutes + ' min');
    }
    return Math.floor(whole / day) + ' days';
  };
  const say = (element, words) => {
    if (element.textContent !== words) element.textContent = words;
  };
  const tick = () => {
    const at = now();
    for (const one of document.querySelectorAll('[data-since]')) say(one, span(at - Number(one.dataset.since)));
    for (const one of document.querySelectorAll('[data-until]')) {
      const left = Number(one.dataset.until) - at;
      say(one, left >= 0 ? 'in ' + span(left) : left > -minute ? 'now' : span(-left) + ' late');
      one.classList.toggle('late', left < 0);
    }
    for (const one of document.querySelectorAll('[data-from]')) {
      const from = Number(one.dataset.from), to = Number(one.dataset.to);
      const gone = to <= from ? 100 : Math.min(100, Math.max(0, Math.round(((at - from) / (to - from)) * 100)));
      one.lastElementChild.setAttribute('width', String(gone));
      one.setAttribute('class', 'bar ' + (gone >= 100 ? 'over' : gone >= 75 ? 'near' : 'early'));
    }
    for (const one of document.querySelectorAll('[data-clock]')) {
      say(one, new Intl.DateTimeFormat('en-GB', { timeZone: one.dataset.clock, hour: '2-digit', minute: '2-digit' }).format(at));
    }
  };
  setInterval(tick, 1000);

  // On a phone the sections are one line that moves: where one is stands in it.
  const here = document.querySelector('nav.side [aria-current]');
  const line = here === null ? null : here.closest('ul');
  if (line !== null) line.scrollLeft = here.offsetLeft - (line.clientWidth - here.offsetWidth) / 2;

  const wrong = document.querySelector('main [aria-invalid="true"]');
  if (wrong !== null) {
    for (let around = wrong.closest('details'); around !== null; around = around.parentElement.closest('details')) around.open = true;
    wrong.focus();
  }

  const typing = (element) => element !== null && element.matches('input, select, textarea, [contenteditable]');
  const rows = () => [...document.querySelectorAll('[data-row]')];
  const rowOf = (element) => element === null ? null : element.closest('[data-row]');
  const openerOf = (row) => row === undefined || row === null ? null : row.querySelector('a[data-open]');
  const move = (by) => {
    const all = rows();
    if (all.length === 0) return;
    const here = all.indexOf(rowOf(document.activeElement));
    const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + by));
    const link = openerOf(all[next]);
    if (link !== null) link.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && typing(document.activeElement)) {
      document.activeElement.blur();
      return;
    }
    if (typing(document.activeElement)) return;
    if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1);
    else if (event.key === '/') {
      const find = document.getElementById('find');
      if (find === null) return;
      find.focus();
    } else if (event.key === 'a') {
      const row = rowOf(document.activeElement);
      // In a list only what was moved to is taken: nobody takes an emergency that they have not looked at.
      if (row === null && rows().length > 0) return;
      const take = (row === null ? document : row).querySelector('button[data-take]');
      if (take === null) return;
      take.click();
    } else return;
    event.preventDefault();
  });

  const every = Number(body.dataset.live || 0) * 1000;
  const isBusy = () => document.hidden || typing(document.activeElement) || document.querySelector('main details[open]') !== null;
  const renew = async () => {
    if (isBusy()) return;
    const answer = await fetch(location.href, { headers: { 'x-board-live': '1' }, redirect: 'manual' });
    if (answer.type === 'opaqueredirect' || answer.status === 401) { location.reload(); return; }
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (isBusy()) return;
    const focused = rowOf(document.activeElement);
    const key = focused === null ? undefined : focused.dataset.row;
    for (const place of ['main', 'nav.side']) {
      const mine = document.querySelector(place), theirs = fresh.querySelector(place);
      if (mine !== null && theirs !== null && mine.innerHTML !== theirs.innerHTML) mine.replaceChildren(...theirs.childNodes);
    }
    shift = Number(fresh.body.dataset.now) - served - (performance.now() - loaded);
    if (key !== undefined) {
      const link = openerOf(rows().find((row) => row.dataset.row === key));
      if (link !== null) link.focus({ preventScroll: true });
    }
    body.classList.remove('stale');
    tick();
  };
  if (every > 0) setInterval(() => renew().catch(() => body.classList.add('stale')), every);
})();
`;
