package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a fact about people says outside the seal is free words, or is known to be a label. */
class OpenWordsTest {

  /** What things are called and which papers prove them; facts of it name nobody either. */
  private static final Set<String> LABELS =
      Set.of(
          "AidFundsRefused code",
          "ApplicantMeansChecked authorization",
          "ApplicationMade number",
          "AttachmentAdded stored",
          "CaseVisited campaign",
          "ErasureAsked letter",
          "FactReversed about",
          "FindingRaised code",
          "LoanRepaid voucher",
          "MeansChecked authorization",
          "PaperConfirmed place",
          "RosterDrawnUp campaign",
          "RosterDrawnUp fileHash",
          "RosterDrawnUp title",
          "ServiceProvided campaign",
          "VisitReversed campaign");

  /** A notice is published, and has a rule of its own (C28). */
  private static final Set<String> PUBLISHED =
      Set.of("ApplicationPublished text", "NoticePublished text");

  private static Stream<String> open(Class<?> fact) {
    return Arrays.stream(fact.getRecordComponents())
        .filter(part -> isText(part.getGenericType()))
        .filter(part -> !OpenWords.in(fact).contains(part.getName()))
        .map(RecordComponent::getName)
        .map(name -> fact.getSimpleName() + " " + name);
  }

  private static boolean isText(Type type) {
    return type == String.class
        || (type instanceof ParameterizedType of
            && Arrays.asList(of.getActualTypeArguments()).contains(String.class)
            && !of.getRawType().getTypeName().endsWith("Map"));
  }

  @Test
  void whateverAFactAboutPeopleSaysOpenlyIsWordsOrALabel() {
    Set<String> rest = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    Classes.besides(LedgerEvent.class).stream()
        .filter(Class::isRecord)
        .filter(OpenWords::tellsOfPeople)
        .forEach(
            fact -> {
              open(fact).forEach(rest::add);
              OpenWords.in(fact).forEach(word -> words.add(fact.getSimpleName() + " " + word));
            });
    rest.removeAll(PUBLISHED);
    assertThat(rest).isEqualTo(new TreeSet<>(LABELS));
    assertThat(words)
        .containsExactlyInAnyOrder(
            "FindingDismissed reason",
            "FindingResolved reason",
            "FindingSecondApproved reason",
            "RosterAnswerReversed reason",
            "RosterApproved reason",
            "RosterLineDropped reason",
            "RosterLineRenewed reason",
            "RosterRejected reason",
            "ServiceProvided note",
            "ServiceReversed reason");
  }

  @Test
  void aFactAboutMoneyAloneHoldsNone() {
    assertThat(OpenWords.in(FundAmended.class)).isEmpty();
    assertThat(OpenWords.in(CaseClosed.class)).as("a word of a list").isEmpty();
  }
}
