(() => {
  'use strict';
  // Asked anew: the page grows into another, and this with it.
  const told = name => document.getElementById('_vbe-lever').dataset[name];
  let changes = null;

  // What a screen reader says. Emptied first: the same words again are news again.
  const say = (words, lost = false) => {
    const said = document.getElementById('_vbe-sagt');
    said.textContent = '';
    said.classList.toggle('vbe-lost', lost);
    setTimeout(() => { said.textContent = words; }, 100);
  };

  const isLost = () => document.querySelector('#_vbe-sagt.vbe-lost') !== null;

  const lose = () => {
    if (!isLost()) {
      say(told('lost'), true);
    }
  };

  const stop = () => {
    if (changes !== null) {
      changes.close();
      changes = null;
    }
  };

  // A hidden page is not kept up: browsers allow a site few connections, over all its pages.
  const listen = () => {
    if (changes !== null || document.hidden) {
      return;
    }
    const asked = told('path') + '!' + told('version');
    changes = new EventSource(told('changes') + '?' + encodeURIComponent(asked));
    changes.onopen = () => {
      if (isLost()) {
        say(told('found'));
      }
    };
    changes.onmessage = () => {
      stop();
      renew();
    };
    changes.onerror = () => {
      lose();
      if (changes !== null && changes.readyState === EventSource.CLOSED) {
        stop();
        setTimeout(listen, 2000);
      }
    };
  };

  const renew = async () => {
    try {
      const answer = await fetch(location.pathname, {cache: 'no-store'});
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (page.querySelector('script[data-version]') === null) {
        throw new Error('another program answers');
      }
      const focused = document.activeElement;
      grow(document.documentElement, page.documentElement);
      if (focused !== document.activeElement && focused.id !== '') {
        document.getElementById(focused.id)?.focus({preventScroll: true});
      }
      say(told('renewed') + ' ' + (document.getElementById('_anmarkningar')?.textContent ?? ''));
      listen();
    } catch (failed) {
      lose();
      setTimeout(listen, 2000);
    }
  };

  const isSame = (old, now) => old.isEqualNode(now)
    || old.nodeName === now.nodeName
      && (old.nodeType === Node.TEXT_NODE || Boolean(old.id) && old.id === now.id);

  // Makes a part of the page like another, and leaves what is alike in it alone: the focus, the
  // place that is read, what is opened and what is selected stay.
  const grow = (old, now) => {
    if (old.isEqualNode(now)) {
      return;
    }
    if (old.nodeType === Node.TEXT_NODE && now.nodeType === Node.TEXT_NODE) {
      old.data = now.data;
      return;
    }
    if (old.nodeName !== now.nodeName || old.nodeType !== Node.ELEMENT_NODE || old.id !== now.id) {
      old.replaceWith(document.importNode(now, true));
      return;
    }
    for (const name of old.getAttributeNames()) {
      if (!now.hasAttribute(name)) {
        old.removeAttribute(name);
      }
    }
    for (const name of now.getAttributeNames()) {
      if (old.getAttribute(name) !== now.getAttribute(name)) {
        old.setAttribute(name, now.getAttribute(name));
      }
    }
    const before = [...old.childNodes];
    const after = [...now.childNodes];
    while (before.length > 0 && after.length > 0 && isSame(before[0], after[0])) {
      grow(before.shift(), after.shift());
    }
    let following = null;
    while (before.length > 0 && after.length > 0 && isSame(before.at(-1), after.at(-1))) {
      following = before.pop();
      grow(following, after.pop());
    }
    before.forEach((child, i) => {
      if (i < after.length) {
        grow(child, after[i]);
      } else {
        child.remove();
      }
    });
    after.slice(before.length).forEach(
      child => old.insertBefore(document.importNode(child, true), following));
  };

  document.addEventListener('visibilitychange', () => document.hidden ? stop() : listen());
  listen();
})();
