import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ChartData } from './bar-drawing';

/**
 * Grouped bars: how far a class, a school or a year has come. The same figures stand below as a real table that opens on demand,
 * so the drawing is never the only way to them.
 */
@customElement('progress-chart')
export class ProgressChart extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
      color: var(--vaadin-text-color);
    }
    h3 {
      margin: 0 0 var(--vaadin-gap-m);
      font-size: var(--aura-font-size-l);
      line-height: var(--aura-line-height-l);
      font-weight: 600;
    }
    .drawing {
      width: 100%;
      min-height: 12rem;
      overflow: hidden;
    }
    .nothing {
      margin: 0;
      padding: var(--vaadin-padding-l);
      border: 1px dashed var(--vaadin-border-color);
      border-radius: var(--vaadin-radius-m);
      color: var(--vaadin-text-color-secondary);
    }
    summary {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      cursor: pointer;
      color: var(--aura-accent-text-color);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    summary:focus-visible,
    .scroller:focus-visible {
      outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
      outline-offset: 2px;
      border-radius: var(--vaadin-radius-s);
    }
    .scroller {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
      min-width: min(100%, 24rem);
    }
    caption {
      padding-block: var(--vaadin-padding-xs);
      text-align: start;
      color: var(--vaadin-text-color-secondary);
    }
    th,
    td {
      padding: var(--vaadin-padding-s) var(--vaadin-padding-m);
      border-bottom: 1px solid var(--vaadin-border-color);
      text-align: start;
      font-weight: 400;
    }
    thead th {
      font-weight: 600;
    }
    td,
    thead th:not(:first-child) {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
  `;

  @property({ attribute: false }) data?: ChartData;
  @property() tableLabel = 'Xem bảng số liệu';
  @property() emptyText = 'Chưa có số liệu.';

  @state() private width = 0;
  @query('.drawing') private drawing?: HTMLElement;

  private readonly watcher = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));
  private erase = () => {};

  override connectedCallback() {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  override disconnectedCallback() {
    this.watcher.disconnect();
    this.erase();
    this.erase = () => {};
    super.disconnectedCallback();
  }

  protected override render() {
    if (!this.data) {
      return nothing;
    }
    const { caption } = this.data;
    if (this.isEmpty(this.data)) {
      return html`<h3>${caption}</h3><p class="nothing">${this.emptyText}</p>`;
    }
    return html`
      <h3>${caption}</h3>
      <div class="drawing" role="img" aria-label=${this.inWords(this.data)}></div>
      <details>
        <summary>${this.tableLabel}</summary>
        <div class="scroller" tabindex="0" role="group" aria-label=${caption}>${this.table(this.data)}</div>
      </details>
    `;
  }

  protected override updated() {
    void this.draw();
  }

  private table({ caption, categoryHeading, categories, series }: ChartData) {
    return html`<table>
      <caption>${caption}</caption>
      <thead>
        <tr><th scope="col">${categoryHeading}</th>${series.map((s) => html`<th scope="col">${s.name}</th>`)}</tr>
      </thead>
      <tbody>
        ${categories.map(
          (category, row) => html`<tr>
            <th scope="row">${category}</th>
            ${series.map((s) => html`<td>${this.figure(s.values[row])}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private async draw() {
    const { data, width } = this;
    if (!data || width === 0 || this.isEmpty(data)) {
      return;
    }
    const { drawBars } = await import('./bar-drawing');
    const host = this.drawing;
    if (!host || !this.isConnected || data !== this.data || width !== this.width) {
      return; // newer figures or another width came while loading
    }
    this.erase();
    this.erase = drawBars(host, data, { width, ...this.look() }, this.locale);
  }

  private look() {
    const style = getComputedStyle(this);
    const value = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
    return {
      fontFamily: style.fontFamily,
      fontSize: Math.max(13, Math.round(parseFloat(style.fontSize) * 0.9)),
      text: value('--portal-ink', '#231f1e'),
      line: value('--portal-line', '#ddd8d3'),
      colours: ['#9b1c1f', '#b7791f', '#2f6b4f', '#3c4f76'].map((colour, index) => value(`--portal-chart-${index + 1}`, colour)),
    };
  }

  private inWords({ caption, categories, series }: ChartData) {
    const sentences = categories.map(
      (category, row) => `${category}: ${series.map((s) => `${s.name} ${this.figure(s.values[row])}`).join(', ')}`,
    );
    return `${caption}. ${sentences.join('. ')}.`;
  }

  private isEmpty({ categories, series }: ChartData) {
    return categories.length === 0 || series.every((s) => s.values.every((value) => value === 0));
  }

  private figure(value: number) {
    return value.toLocaleString(this.locale);
  }

  private get locale() {
    return document.documentElement.lang || 'vi';
  }
}
