import { t } from '../texts/texts';

/** A team's letter in its colour; 1 is A. */
export function TeamMark({ colour, name }: { colour: number; name?: string }) {
  return (
    <span
      class={`team-mark team-${colour}`}
      {...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      {letterOf(colour)}
    </span>
  );
}

/** A note category: its letter and name. Put it into something with the class of `categoryClass`. */
export function CategoryMark({ name, place }: { name: string; place: number }) {
  return (
    <span class="category-mark">
      <span class="letter" aria-hidden="true">
        {letterOf(place + 1)}
      </span>
      <span>
        <span class="unseen">{t('common.category')} </span>
        {name}
      </span>
    </span>
  );
}

/** The class that colours the paper of a note; categories after the sixth begin again, their letters do not. */
export function categoryClass(place: number): string {
  return place < 0 ? '' : `category-${(place % 6) + 1}`;
}

/** 1 is A. */
export function letterOf(place: number): string {
  return String.fromCharCode(64 + place);
}
