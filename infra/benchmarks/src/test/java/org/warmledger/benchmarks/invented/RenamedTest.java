package org.warmledger.benchmarks.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.IdentityNumber;

class RenamedTest {

  private static final int HOUSEHOLDS = 300;

  private final Set<String> people =
      LongStream.range(0, HOUSEHOLDS)
          .mapToObj(ordinal -> new InventedLedger(1).household(ordinal).file())
          .flatMap(
              file ->
                  Stream.concat(
                      Stream.of(file.head().identityNumber()),
                      file.members().stream().map(ArchiveBody.MemberBody::identityNumber)))
          .collect(Collectors.toSet());

  private final Renamed first = Renamed.first(people, HOUSEHOLDS);

  @Test
  void nobodyIsInTwoCopiesOrInTheInventedLedger() {
    List<String> copied =
        IntStream.of(1, 2, 3, 498, 499, 500, first.mostCopies() - 1)
            .mapToObj(first::copy)
            .flatMap(copy -> people.stream().map(copy::identity))
            .toList();

    assertThat(copied).doesNotHaveDuplicates().doesNotContainAnyElementsOf(people);
    assertThat(first.mostCopies()).isGreaterThan(20_000);
  }

  @Test
  void whoIsCopiedIsOfTheSameDayAndSex() {
    assertThat(people)
        .allSatisfy(
            number -> {
              IdentityNumber original = IdentityNumber.parse(number).orElseThrow();
              IdentityNumber copy =
                  IdentityNumber.parse(first.copy(7_777).identity(number)).orElseThrow();
              assertThat(copy.birthDate()).isEqualTo(original.birthDate());
              assertThat(copy.sex()).isEqualTo(original.sex());
            });
  }

  @Test
  void aHouseholdOfACopyHasItsOwnNumbers() {
    Renamed second = first.copy(2);

    assertThat(second.household("00000007")).isEqualTo(20_000_607L);
    assertThat(second.mobile(7)).isEqualTo("19910000607");
    assertThat(second.name("王芳")).isEqualTo(second.name("王芳"));
    assertThat(second.address("解放区幸福路12号")).matches("解放区幸福路[0-9]{3,4}号");
  }
}
