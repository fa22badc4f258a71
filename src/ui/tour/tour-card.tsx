import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { keysAsWritten } from '../actions/action';
import { atFoot } from '../editor/use-floats';
import { Button } from '../parts/button';
import { useSay } from '../speech';
import { stops, type Tour, type TourStory } from './tour';
import styles from './tour.module.css';

type Props = { readonly tour: Tour; readonly onStory: (story: TourStory) => void };

/** The tour over the editor: an invitation first, then a frame around what is told of. Nothing under it is blocked. */
export function TourCard({ tour, onStory }: Props) {
  switch (tour.at) {
    case 'away':
      return null;
    case 'invited':
      return <Invitation onStory={onStory} />;
    case 'stop':
      return <Stop stop={tour.stop} onStory={onStory} />;
  }
}

function Invitation({ onStory }: Pick<Props, 'onStory'>) {
  const say = useSay();
  return (
    <aside className={styles.invitation} {...atFoot} aria-label={say('tour.title')}>
      <span>{say('tour.invite')}</span>
      <Button look="soft" small onClick={() => onStory('begin')}>
        {say('tour.begin')}
      </Button>
      <Button look="quiet" small onClick={() => onStory('leave')}>
        {say('tour.no')}
      </Button>
    </aside>
  );
}

const cardWidth = 320;
const gap = 12;

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

function boxOf(stop: number): Box | undefined {
  const wanted = stops[stop];
  const place = wanted && document.querySelector(wanted.place);
  return (wanted && place?.closest(wanted.frame))?.getBoundingClientRect();
}

/** Beside the frame, wherever there is room; a frame as large as the plan has the card inside. */
function cardAt(box: Box | undefined, height: number): { readonly left: number; readonly top: number } {
  const { innerWidth: wide, innerHeight: high } = window;
  if (!box) return { left: (wide - cardWidth) / 2, top: high - height - 96 };
  const right = box.left + box.width;
  const beside = right + gap + cardWidth < wide ? right + gap : box.left - gap - cardWidth;
  const left = beside < 8 ? Math.max(8, Math.min(box.left + box.width - cardWidth - gap, wide - cardWidth - 8)) : beside;
  const below = box.height < 80 ? box.top + box.height + gap : box.top + 72;
  return { left, top: Math.max(8, Math.min(below, high - height - 48)) };
}

function Stop({ stop, onStory }: { readonly stop: number; readonly onStory: Props['onStory'] }) {
  const say = useSay();
  const card = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box>();
  const [at, setAt] = useState({ left: 0, top: 0 });
  const id = stops[stop]?.id ?? 'people';
  const last = stop === stops.length - 1;

  useLayoutEffect(() => {
    const measure = () => {
      const around = boxOf(stop);
      setBox(around);
      setAt(cardAt(around, card.current?.offsetHeight ?? 0));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [stop]);

  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onStory('leave');
    };
    window.addEventListener('keydown', key, { capture: true });
    return () => window.removeEventListener('keydown', key, { capture: true });
  }, [onStory]);

  return createPortal(
    <>
      {box && (
        <div
          className={styles.frame}
          aria-hidden
          style={{ transform: `translate(${box.left - 4}px, ${box.top - 4}px)`, width: box.width + 8, height: box.height + 8 }}
        />
      )}
      <section
        ref={card}
        key={stop}
        tabIndex={-1}
        className={styles.card}
        aria-label={`${say('tour.title')} ${say('tour.place', { step: stop + 1, count: stops.length })}`}
        style={{ transform: `translate(${at.left}px, ${at.top}px)` }}
      >
        <header>
          <h2>{say(`tour.${id}.title`)}</h2>
          <Button look="icon" small aria-label={say('tour.leave')} keys={keysAsWritten('escape')} onClick={() => onStory('leave')}>
            <X size={16} aria-hidden />
          </Button>
        </header>
        <p>{say(`tour.${id}.text`)}</p>
        <footer>
          <span>{say('tour.place', { step: stop + 1, count: stops.length })}</span>
          {stop > 0 && (
            <Button small onClick={() => onStory('back')}>
              {say('tour.back')}
            </Button>
          )}
          <Button look="primary" small onClick={() => onStory('next')}>
            {say(last ? 'tour.end' : 'tour.next')}
          </Button>
        </footer>
      </section>
    </>,
    document.body,
  );
}
