import { useEffect, useRef } from 'react';
import { goodsText, nameOf } from '../../format/goods';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { useNarrow } from '../../shell/useNarrow';
import { inOrder, type Flow, type FlowNode } from './flow';

const WIDE = 136;
const HIGH = 74;
const GAP_X = 26;
const GAP_Y = 16;
const BAND = 26;

interface Props {
  flow: Flow;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The way of the money, drawn: nodes to be pressed, lines that say what led to what. In the hand, one below the other. */
export function FlowPicture({ flow, chosen, onChoose }: Props) {
  const { t } = useWords();
  const narrow = useNarrow();
  const box = useRef<HTMLDivElement>(null);
  const left = (flow.nodes.find(({ id }) => id === chosen)?.column ?? 0) * (WIDE + GAP_X);
  useEffect(() => {
    const { current } = box;
    if (current && (left < current.scrollLeft || left + WIDE > current.scrollLeft + current.clientWidth - 40))
      current.scrollLeft = left - current.clientWidth / 2;
  }, [left]);
  if (narrow) {
    return (
      <ol className="flow-list" data-testid="flow">
        {inOrder(flow).map((node) => (
          <li key={node.id}>
            <Node node={node} chosen={chosen === node.id} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    );
  }
  const moneyHigh = flow.rows.money ? BAND + flow.rows.money * (HIGH + GAP_Y) : 0;
  const at = ({ band, column, row }: FlowNode) => ({
    left: column * (WIDE + GAP_X),
    top: (band === 'money' ? 0 : moneyHigh) + BAND + row * (HIGH + GAP_Y),
  });
  const places = new Map(flow.nodes.map((node) => [node.id, at(node)]));
  const width = flow.columns * (WIDE + GAP_X) - GAP_X;
  const height = moneyHigh + (flow.rows.acts ? BAND + flow.rows.acts * (HIGH + GAP_Y) : 0) - GAP_Y;
  return (
    <div className="flow-scroll" ref={box}>
      <div className="flow" style={{ width, height }} data-testid="flow">
        {flow.rows.money > 0 && (
          <span className="flow-band" style={{ top: 0 }}>
            {t('trace.band.money')}
          </span>
        )}
        {flow.rows.acts > 0 && (
          <span className="flow-band" style={{ top: moneyHigh }}>
            {t('trace.band.acts')}
          </span>
        )}
        <svg width={width} height={height} aria-hidden="true">
          {flow.edges.map(({ from, to, money }) => {
            const [a, b] = [places.get(from), places.get(to)];
            return a && b && <path key={`${from}>${to}`} className={money ? 'money' : ''} d={curve(a, b)} />;
          })}
        </svg>
        {flow.nodes.map((node) => (
          <Node key={node.id} node={node} place={places.get(node.id)} chosen={chosen === node.id} onChoose={onChoose} />
        ))}
      </div>
    </div>
  );
}

function curve(a: { left: number; top: number }, b: { left: number; top: number }): string {
  const [x1, y1, x2, y2] = [a.left + WIDE, a.top + HIGH / 2, b.left, b.top + HIGH / 2];
  const bend = Math.max(13, (x2 - x1) / 2);
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

const GOOD = ['DELIVERY', 'SETTLEMENT'];
const BAD = ['REVERSAL', 'REFUSAL', 'REJECTION', 'LAPSE', 'RELEASE', 'REFUND'];

function Node({
  node,
  place,
  chosen,
  onChoose,
}: {
  node: FlowNode;
  place?: { left: number; top: number };
  chosen: boolean;
  onChoose: (id: string) => void;
}) {
  const { t, choice, lang } = useWords();
  const { step, origin, kind } = node;
  const money = origin?.money ?? step?.money;
  const goods = goodsText(origin?.goods ?? step?.goods, lang);
  const tone = GOOD.includes(kind) ? 'good' : BAD.includes(kind) ? 'bad' : node.band === 'money' ? 'money' : '';
  const named = kind === 'FUND' ? (node.fund ?? '') : origin?.source ? choice('source', origin.source) : nameOf(step?.actor);
  return (
    <button
      type="button"
      className={`flow-node ${tone}`}
      aria-pressed={chosen}
      style={place && { ...place, width: WIDE, height: HIGH }}
      onClick={() => onChoose(node.id)}
      data-testid="flow-node"
      data-kind={kind}>
      <b>
        {choice('step', kind)}
        {kind === 'FUND' ? '' : money?.fen ? ` ${yuan(money)}` : ''}
      </b>
      <span>{[named, money?.fen ? '' : goods].filter(Boolean).join(' · ') || t('common.none')}</span>
      <span className="num quiet">{kind === 'FUND' ? (step?.union?.name ?? '') : (step?.occurredOn ?? '')}</span>
    </button>
  );
}
