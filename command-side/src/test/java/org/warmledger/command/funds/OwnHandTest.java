package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** A fund is its own union's: not both pairs of hands are from above. */
class OwnHandTest {

  private static final UnionPath CITY = new UnionPath("100000/410000/410800");

  private static final Map<String, UnionPath> UNIONS =
      Stream.of("100000", "100000/410000", "100000/410000/410800/410803", "100000/410000/410100")
          .map(UnionPath::new)
          .collect(Collectors.toMap(path -> path.code().value(), path -> path));

  private static boolean goes(String last, String... before) {
    return OwnHandRule.refusal(
            CITY,
            new UnionCode(last),
            () -> Stream.of(before).map(code -> UNIONS.getOrDefault(code, CITY)))
        .filter(code -> code == RejectionCode.C13_NO_OWN_HAND)
        .isEmpty();
  }

  @Test
  void oneOfTheTwoIsOfTheUnionThatHoldsIt() {
    assertThat(goes("410800", "410000")).isTrue();
    assertThat(goes("410000", "410800")).isTrue();
    assertThat(goes("410800", "410800")).isTrue();
  }

  @Test
  void unionsAboveAreNeverBothPairsOfHands() {
    assertThat(goes("410000", "410000")).isFalse();
    assertThat(goes("410000", "100000", "410000")).isFalse();
    assertThat(goes("410000")).isFalse();
  }

  @Test
  void whoeverPaysBelowNeedsSomebodyOfTheFundsUnionBeforeOrAGrantOfIt() {
    assertThat(goes("410803", "410000")).isFalse();
    assertThat(goes("410803", "410800")).isTrue();
    assertThat(goes("410803", "410803")).as("which the union granted it").isTrue();
  }

  @Test
  void aUnionBesideItHasNoHandInIt() {
    assertThat(goes("410100", "410100")).as("where a file has moved to").isFalse();
  }

  private static boolean moves(String last, String... before) {
    return OwnHandRule.movement(
            CITY,
            new UnionCode(last),
            () -> Stream.of(before).map(code -> UNIONS.getOrDefault(code, CITY)))
        .isEmpty();
  }

  @Test
  void whatMovesBetweenFundsHasAHandOfTheUnionThatPaysAndNoneBelowStandsForIt() {
    assertThat(moves("410800", "410803")).isTrue();
    assertThat(moves("410803", "410800")).isTrue();
    assertThat(moves("410803", "410803")).as("two of the county, out of the city's").isFalse();
    assertThat(moves("410000", "410803")).as("and one above").isFalse();
    assertThat(moves("410100", "410000")).isFalse();
  }

  /** Where each of those that book into or out of a fund asks for it. */
  private static final Map<String, String> ASKED =
      Map.of(
          "Spending", "Spending: a plan that is used, and what is given back",
          "AidRefunds", "AidReversals and RepaymentHandler, who are all that refund aid",
          "AidReversals", "itself, by AidHands",
          "RepaymentHandler", "itself",
          "PastLoans", "RepaymentHandler",
          "MovementHandler", "itself",
          "AidFundsHandler", "DeliverAidHandler, whose delivery it follows");

  @Test
  void whateverBooksIntoOrOutOfAFundIsAmongThoseThatAsk() {
    Set<String> booking =
        Set.of("settle", "refund", "unrefund", "spend", "restore", "takeIn", "takeBack", "prepare");
    Set<String> books = Set.of("FundBooks", "LoanParts", "Booking", "AidRefunds");
    Set<String> callers =
        new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
            .importPackages("org.warmledger.command").stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> books.contains(call.getTargetOwner().getSimpleName()))
                .filter(call -> booking.contains(call.getName()))
                .map(call -> call.getOriginOwner().getSimpleName())
                .filter(name -> !books.contains(name) || name.equals("AidRefunds"))
                .collect(Collectors.toSet());
    assertThat(callers).isEqualTo(ASKED.keySet());
  }
}
