package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;

class MarksTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "桃花坞大街 99 号 b-3",
        "桃花坞大街９９号B-3",
        "桃花坞大街　99　号B－3",
        "桃花塢大街99號B–3",
        " 桃花坞\u200b大街99号Ｂ—3"
      })
  void anAddressIsOneHoweverItIsTyped(String typed) {
    assertThat(MARKS.address(typed)).isPresent().isEqualTo(MARKS.address("桃花坞大街99号B-3"));
  }

  @Test
  void whereADashStandsTellsAddressesApart() {
    assertThat(MARKS.address("幸福路1-23")).isNotEqualTo(MARKS.address("幸福路12-3"));
    assertThat(MARKS.address("　 ")).isEmpty();
  }
}
