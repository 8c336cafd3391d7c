package org.warmledger.command.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers in a text that everybody may read identify somebody. */
class PersonalNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "见19900000001",
        "见 199-0000-0001 来电",
        "199.0000.1112",
        "199·0000·1112",
        "199/0000/1112",
        "199／0000／1112",
        "199\u200b0000\u200b1112",
        "１９９００００９９９９",
        "１９０００００９９９９",
        "622200001111",
        "41089919860429409X",
        "6222 0000 1111 2222"
      })
  void aMobileAnIdentityNumberOrACardIsFoundHoweverItIsWritten(String text) {
    assertThat(PersonalNumbers.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "重复录入",
        "12900000001",
        "62220000111",
        "2026年1月20日第3号",
        "2026-11-01—2026-11-30",
        "2026/1/5-2026/1/31",
        "第1990000000项",
        "：13万"
      })
  void aDayACountOrAShorterNumberIsNobodys(String text) {
    assertThat(PersonalNumbers.in(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "凭证19900000001",
        "PZ-199 0000 0001",
        "20260115-１９９００００９９９９",
        "41089919860429409X",
        "授权410899198001010015号",
        "授权 +86-199-0000-2005",
        "＋86 19900002005",
        "8619900002005",
        "0086 199 0000 2005",
        "6222 0000 1111 2222"
      })
  void aNumberOfAPaperIsNobodysIdentityNumberMobileOrCard(String text) {
    assertThat(PersonalNumbers.inPaperNumber(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PZ900001",
        "20260115000012345678",
        "202601150001",
        "8620260115001",
        "008612345678901",
        "013001900104",
        "黑工〔2026〕1 号"
      })
  void aNumberOfAPaperMayBeLong(String text) {
    assertThat(PersonalNumbers.inPaperNumber(text)).isFalse();
  }
}
