package org.warmledger.query.casesearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameFormsTest {

  @Test
  void aNameHasItsGivenNamePinyinAndInitials() {
    NameForms forms = NameForms.of(List.of("王小明"));
    assertThat(forms.full()).containsExactly("王小明");
    assertThat(forms.given()).containsExactly("小明", "明");
    assertThat(forms.pinyin()).contains("wangxiaoming");
    assertThat(forms.givenPinyin()).contains("xiaoming", "ming");
    assertThat(forms.initials()).contains("wxm", "xm");
  }

  @Test
  void aCharacterWithSeveralReadingsIsFoundByEachOfThem() {
    assertThat(NameForms.of(List.of("曾单")).pinyin()).contains("zengshan", "cengdan", "zengdan");
  }

  @Test
  void theUmlautIsTypedAsVOrU() {
    assertThat(NameForms.of(List.of("吕布")).pinyin()).contains("lvbu", "lubu");
  }

  @Test
  void traditionalAndSimplifiedAreOneName() {
    assertThat(NameForms.of(List.of("歐陽龍"))).isEqualTo(NameForms.of(List.of("欧阳龙")));
  }

  @Test
  void dotsAndSpacesInANameDoNotMatter() {
    assertThat(NameForms.of(List.of("买买提·吐尔逊"))).isEqualTo(NameForms.of(List.of("买买提 吐尔逊")));
  }

  @Property
  void formsStayFewHoweverLongTheName(
      @ForAll @StringLength(max = 60) @CharRange(from = '\u4e00', to = '\u9fa5') String name) {
    NameForms forms = NameForms.of(List.of(name));
    assertThat(forms.pinyin()).hasSizeLessThanOrEqualTo(64);
    assertThat(forms.givenPinyin()).hasSizeLessThanOrEqualTo(64);
    assertThat(forms.initials()).hasSizeLessThanOrEqualTo(64);
  }
}
