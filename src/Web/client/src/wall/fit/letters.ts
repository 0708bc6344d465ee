/**
 * Letters on the pages in sight that are read from top to bottom (Pages.tsx). Boards are not counted: one looks over them, and
 * what is new there comes first.
 */
export function lettersInSight(): number {
  return [...document.querySelectorAll('.wall-pages > .body')].reduce(
    (sum, body) => sum + lettersIn(body),
    0,
  );
}

function lettersIn(body: Element): number {
  const box = body.getBoundingClientRect();
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let letters = 0;
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const { left, width } = range.getBoundingClientRect();
    const middle = left + width / 2;
    if (middle >= box.left && middle <= box.right)
      letters += texts.currentNode.textContent?.trim().length ?? 0;
  }
  return letters;
}
