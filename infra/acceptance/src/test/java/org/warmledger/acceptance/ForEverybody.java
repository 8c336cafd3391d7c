package org.warmledger.acceptance;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at pages as those do who read by ear, in the dark, or hold them in the hand: axe-core finds
 * nothing, in either light, and whatever is pressed is as large as a thumb.
 */
record ForEverybody(ConsolePage console, SoftAssertions all) {

  private static final Path AXE =
      Path.of("../../query-side/console/node_modules/axe-core/axe.min.js");

  /** Colours alone are others in the other light. */
  private static final String FINDINGS =
      """
      async rules => {
        const runOnly = rules.length ? { runOnly: { type: 'rule', values: rules } } : {};
        const { violations } = await axe.run(document, { resultTypes: ['violations'], ...runOnly });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any }) => [id, target.join(' '), any[0]?.message ?? ''].join(': ')));
      }
      """;

  /** What stands within a line of text is as high as the line. */
  private static final String TOO_SMALL =
      """
      () => [...document.querySelectorAll('#main, .shell-top, .shell-tabs')]
        .flatMap(part => [...part.querySelectorAll('a[href], button, input, textarea, [role=combobox]')])
        .map(one => ({
          one,
          hit: one.closest('.ant-select, .ant-input-affix-wrapper, .ant-input-number, .ant-picker, .ant-upload, label') ?? one,
        }))
        .map(({ one, hit }) => ({ one, hit, box: hit.getBoundingClientRect() }))
        .filter(({ hit, box }) => box.width > 0 && getComputedStyle(hit).display !== 'inline')
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ one, box }) => `${one.dataset.testid ?? one.className} ${Math.round(box.width)} × ${Math.round(box.height)}`)
      """;

  static ForEverybody on(ConsolePage console, SoftAssertions all) {
    return new ForEverybody(console, all);
  }

  void at(String place) {
    console.goTo(place);
    look(place);
  }

  /** Whatever is shown now. */
  void look(String place) {
    console.isThere();
    console.knows(axe());
    all.assertThat(console.told(FINDINGS, List.of())).as("%s in the light", place).isEmpty();
    console.in(ColorScheme.DARK);
    all.assertThat(console.told(FINDINGS, List.of("color-contrast")))
        .as("%s in the dark", place)
        .isEmpty();
    console.in(ColorScheme.LIGHT);
    console.wide(390);
    all.assertThat(console.told(TOO_SMALL, List.of())).as("%s in the hand", place).isEmpty();
    console.wide(1440);
  }

  private static String axe() {
    try {
      return Files.readString(AXE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
