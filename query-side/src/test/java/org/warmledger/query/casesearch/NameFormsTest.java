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

  @Test
  void rareCharactersAreReadAndNoneIsCutInHalf() {
    assertThat(NameForms.of(List.of("王䶮")).pinyin()).contains("wangyan");
    assertThat(NameForms.of(List.of("王\uE863")).pinyin()).contains("wangyan");
    assertThat(NameForms.of(List.of("李𬱖")).pinyin()).contains("lidi");
    assertThat(NameForms.of(List.of("李𬱖明")).given()).containsExactly("𬱖明", "明");
    assertThat(NameForms.of(List.of("𠮷".repeat(60))).full()).containsExactly("𠮷".repeat(50));
  }

  @Test
  void whatTwoTablesReadDifferentlyIsFoundByEither() {
    assertThat(NameForms.of(List.of("臧犇龘")).pinyin()).contains("zangbenda", "zangbenta");
    assertThat(NameForms.of(List.of("臧犇龘")).initials()).contains("zbd", "zbt");
  }

  @Test
  void initialsAreOfNamesOfAnyLength() {
    assertThat(NameForms.of(List.of("买买提吐尔逊阿卜杜拉")).initials()).contains("mmttexabdl");
  }

  @Test
  void pinyinIsTypedWithItsTonesAndInAnySpellingOfTheUmlaut() {
    assertThat(Pinyin.spellings("Lǚ Bù")).containsExactly("lvbu");
    assertThat(Pinyin.spellings("lü bu")).containsExactly("lvbu");
    assertThat(Pinyin.spellings("Lyu Bu")).containsExactly("lyubu", "lvbu");
    assertThat(Pinyin.spellings("nyu")).contains("nv");
    assertThat(Pinyin.spellings("lian yun")).contains("lianyun");
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
