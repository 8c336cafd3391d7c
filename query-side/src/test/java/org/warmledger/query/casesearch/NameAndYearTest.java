package org.warmledger.query.casesearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.Household;
import org.warmledger.query.support.Samples;

class NameAndYearTest {

  private static final KeyedHash HASH =
      new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM="));

  private static List<String> of(String name, int year) {
    return NameAndYear.of(name, LocalDate.of(year, 5, 6), HASH);
  }

  @Test
  void whoIsReadAlikeAndAsOldIsAlikeHoweverItIsWritten() {
    assertThat(of("王小芳", 1970)).isEqualTo(of("王晓芳", 1970)).isEqualTo(of("王 小芳", 1970));
    assertThat(of("王小芳", 1971)).doesNotContainAnyElementsOf(of("王小芳", 1970));
    assertThat(of("曾单", 1970)).hasSizeBetween(2, 4).isEqualTo(of("曾单", 1970));
  }

  @Test
  void nothingOfItCanBeRead() {
    assertThat(of("王小芳", 1970)).allSatisfy(one -> assertThat(one).doesNotContain("1970", "wang"));
  }

  /** Born in 1971 and 1972: on that day the second is a child. */
  @Test
  void childrenAreFoundByNothingOfTheKind() {
    Household household =
        Samples.household(
            "曾丽华",
            Samples.number(11),
            "19900001234",
            List.of(Samples.member("单志强", Samples.number(12), Relation.CHILD)));
    assertThat(NameAndYear.of(household, LocalDate.of(1985, 1, 1), HASH))
        .containsExactlyElementsOf(of("曾丽华", 1971));
    assertThat(NameAndYear.of(household, LocalDate.of(1990, 1, 1), HASH))
        .containsAll(of("单志强", 1972));
  }
}
