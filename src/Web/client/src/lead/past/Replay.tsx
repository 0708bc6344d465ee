import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { day, number, plural, t, timeOfDay } from '../../texts/texts';
import type { Desk } from '../board/desk';
import { Tick } from '../parts/Tick';
import { type Film, load } from './film';
import { StillBoard } from './StillBoard';

/** How long a whole board takes to play, in ticks of this many milliseconds. */
const tick = 120;
const ticks = 240;

/** A board played back from its own events: slider, arrows and space. */
export function Replay({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [all, setAll] = useState(false);
  const [steps, setSteps] = useState(0);
  const [film, setFilm] = useState<Film | null | undefined>(undefined);
  useEffect(() => {
    let left = false;
    setFilm(undefined);
    const path = `/api/workshops/${desk.lead.workshop}/boards/${desk.activity.id}/replay?as=lead&room=${!all}`;
    void load(path, (count) => left || setSteps(count)).then((found) => left || setFilm(found));
    return () => {
      left = true;
    };
  }, [all]);
  return (
    <Dialog title={t('lead.replay.title', { board: desk.activity.title })} onClose={onClose}>
      <Tick label={t('lead.replay.all')} hint={t('lead.replay.allHint')} on={all} onTick={setAll} />
      {film ? (
        <Player key={String(all)} film={film} />
      ) : (
        <p role="status">{film === null ? t('lead.history.failed') : plural('lead.replay.loading', steps)}</p>
      )}
    </Dialog>
  );
}

function Player({ film }: { film: Film }) {
  const [place, setPlace] = useState(film.length);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const by = Math.max(1, Math.ceil(film.length / ticks));
    const timer = setInterval(
      () =>
        setPlace((now) => {
          if (now + by >= film.length) setPlaying(false);
          return Math.min(film.length, now + by);
        }),
      tick,
    );
    return () => clearInterval(timer);
  }, [playing, film]);
  const start = () => {
    if (!playing && place >= film.length) setPlace(0);
    setPlaying(!playing);
  };
  const go = (to: number) => {
    setPlaying(false);
    setPlace(Math.max(0, Math.min(film.length, to)));
  };
  const still = film.still(place);
  const when = still.at ? `${day(still.at)} ${timeOfDay(still.at)}` : t('lead.replay.before');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the player; each has its button or slider
    <div
      class="replay"
      onKeyDown={(event) => {
        const by = stepOf(event);
        if (by === null) return;
        event.preventDefault();
        if (by === 0) start();
        else go(place + by);
      }}
    >
      <div class="controls">
        <Button
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'lead.replay.pause' : 'lead.replay.play')}
          aria-keyshortcuts="Space"
          onClick={start}
        />
        <input
          type="range"
          min="0"
          max={film.length}
          value={place}
          aria-label={t('lead.replay.slider')}
          aria-valuetext={`${when}, ${plural('lead.notes', still.notes.length)}`}
          onInput={(event) => go(event.currentTarget.valueAsNumber)}
        />
        <output>
          {when} · {number(place)}/{number(film.length)}
        </output>
      </div>
      <p class="hint">{t('lead.replay.keys')}</p>
      <StillBoard still={still} />
    </div>
  );
}

/** 0 plays or pauses; null is not meant for the player. */
function stepOf({ key, shiftKey, target }: KeyboardEvent): number | null {
  const button = (target as Element).tagName === 'BUTTON';
  const by = shiftKey ? 10 : 1;
  if (key === ' ' && !button) return 0;
  if (key === 'ArrowRight') return by;
  if (key === 'ArrowLeft') return -by;
  return null;
}
