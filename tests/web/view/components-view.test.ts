import { describe, expect, it } from 'vitest';
import { componentsView } from '../../../src/web/view/components-view.js';
import { type TreeNode, treeText } from '../../../src/web/view/element-tree.js';
import { chatTexts } from '../../../src/web/view/texts.js';

const texts = chatTexts('en-US');

function draw(component: object): TreeNode | undefined {
  return componentsView([component], { texts })[0];
}

describe('componentsView', () => {
  it.each([
    ['primary', 1],
    ['secondary', 2],
    ['success', 3],
    ['danger', 4],
  ])('draws a %s button', (name, style) => {
    const emoji = { name: '📖' };

    const drawn = draw({ type: 2, style, label: 'After', custom_id: 'a', emoji });

    expect(drawn).toMatchObject({
      tag: 'button',
      attributes: { class: `button button-${name}`, 'data-custom-id': 'a' },
      children: ['📖 After'],
    });
  });

  it('draws a button that is off, and a link', () => {
    const off = draw({ type: 2, style: 2, label: 'After', custom_id: 'a', disabled: true });
    const link = draw({ type: 2, style: 5, label: 'Read', url: 'https://x.org/' });

    expect(off).toMatchObject({ attributes: { disabled: '' } });
    expect(link).toMatchObject({ tag: 'a', attributes: { href: 'https://x.org/' } });
  });

  it.each([3, 5, 6, 7, 8])('draws a menu of type %i with its title first', (type) => {
    const options = [{ label: 'Section 1', value: '1', emoji: { id: '7', name: 'own' } }];

    const drawn = draw({ type, custom_id: 'a', placeholder: 'Which one?', options });

    expect(drawn).toMatchObject({ tag: 'select', attributes: { 'aria-label': 'Which one?' } });
    expect(drawn && treeText(drawn)).toBe('Which one?:own: Section 1');
  });

  it('draws texts, sections, pictures and lines in their frame', () => {
    const picture = { type: 11, media: { url: 'https://x.org/a.png' }, description: 'A map' };
    const section = {
      type: 9,
      components: [{ type: 10, content: '**a** <:own:12345>' }],
      accessory: picture,
    };

    const drawn = draw({ type: 17, components: [section, { type: 14 }, { type: 99 }] });

    expect(drawn).toMatchObject({ tag: 'div', attributes: { class: 'container' } });
    expect(drawn && treeText(drawn)).toBe('a :own:A map');
  });

  it('links nowhere but to the web, and asks no picture from elsewhere', () => {
    const drawn = JSON.stringify(
      componentsView(
        [
          { type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' },
          { type: 12, items: [{ media: { url: 'https://x.org/a.png' } }] },
        ],
        { texts },
      ),
    );

    expect(drawn).not.toContain('javascript:');
    expect(drawn).not.toContain('"img"');
  });
});
