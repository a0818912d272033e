import {html, nothing, type TemplateResult} from 'lit';

export interface HeadingOptions {
  readonly id?: string;
  /** The heading of a page takes the focus when the page changes, so it can be focused by code. */
  readonly page?: boolean;
}

/**
 * A real heading of any level; the school says at which level its page goes on.
 *
 * @param level 1 to 6; more is 6
 */
export function heading(level: number, text: unknown, {id = '', page = false}: HeadingOptions = {}): TemplateResult {
  const look = page ? 'pv-heading' : 'pv-heading pv-small';
  const focus = page ? '-1' : nothing;
  const own = id || nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${look} id=${own} tabindex=${focus}>${text}</h1>`;
    case 2:
      return html`<h2 class=${look} id=${own} tabindex=${focus}>${text}</h2>`;
    case 3:
      return html`<h3 class=${look} id=${own} tabindex=${focus}>${text}</h3>`;
    case 4:
      return html`<h4 class=${look} id=${own} tabindex=${focus}>${text}</h4>`;
    case 5:
      return html`<h5 class=${look} id=${own} tabindex=${focus}>${text}</h5>`;
    default:
      return html`<h6 class=${look} id=${own} tabindex=${focus}>${text}</h6>`;
  }
}
