package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;
import org.warmledger.command.cases.completefollowup.CompleteFollowUp;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundReader;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Note;
import org.warmledger.events.wire.EventContext;

/** Commands reach their rules, and refusals come out with their code. */
class WiringTest {

  private final FixtureConfiguration<HardshipCaseStream> fixture = fixture();

  /** The handler is nobody's business but its own slice's. */
  private static FixtureConfiguration<HardshipCaseStream> fixture() {
    AggregateTestFixture<HardshipCaseStream> fixture =
        new AggregateTestFixture<>(HardshipCaseStream.class);
    return fixture
        .registerInjectableResource(
            new CaseFiles(fixture.getRepository(), new FundReader(fixture.getEventStore())))
        .registerAnnotatedCommandHandler(
            BeanUtils.instantiateClass(
                ClassUtils.resolveClassName(
                    CompleteFollowUp.class.getName() + "Handler",
                    CompleteFollowUp.class.getClassLoader())));
  }

  private static Map<String, String> by(String user, long... expectedVersion) {
    String union = user.substring(user.indexOf('@') + 1);
    EventContext context =
        new EventContext(
            new StaffId(user),
            "caseworker",
            new UnionCode(union),
            "test",
            Optional.empty(),
            "test",
            Optional.empty());
    return new CommandData(
            context,
            expectedVersion.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(expectedVersion[0]),
            false)
        .toMetadata();
  }

  private static Matcher<CommandExecutionException> refusedWith(RejectionCode code) {
    return new FeatureMatcher<>(Matchers.equalTo(Optional.of(code)), "refused with", "code") {
      @Override
      protected Optional<RejectionCode> featureValueOf(CommandExecutionException failure) {
        return Refusal.in(failure).map(Rejection::code);
      }
    };
  }

  private static CompleteFollowUp followUp() {
    return followUp("");
  }

  private static CompleteFollowUp followUp(String note) {
    return new CompleteFollowUp(Samples.CASE, VISIT, Note.of(note), day("2026-02-01"));
  }

  @Test
  void anAcceptedCommandIsStoredAndAnswersTheVersion() {
    fixture
        .given(archived("2026-01-12"), visited("2026-01-20"), promised("2026-01-20"))
        .when(followUp(), by("caseworker@410803"))
        .expectEvents(followedUp("2026-02-01"))
        .expectResultMessagePayload(new Written(Samples.CASE.value(), 3));
  }

  @Test
  void aRefusalCarriesItsCode() {
    fixture
        .given(archived("2026-01-12"))
        .when(followUp(), by("caseworker@410803"))
        .expectNoEvents()
        .expectException(refusedWith(RejectionCode.VISIT_NOT_FOUND));
  }

  @Test
  void anotherUnionsFileIsNotThere() {
    fixture
        .given(archived("2026-01-12"), visited("2026-01-20"), promised("2026-01-20"))
        .when(followUp(), by("caseworker@410811"))
        .expectNoEvents()
        .expectException(refusedWith(RejectionCode.CASE_NOT_FOUND));
  }

  @Test
  void aFileThatNobodyOpenedIsNotThere() {
    fixture
        .givenNoPriorActivity()
        .when(followUp(), by("caseworker@410803"))
        .expectNoEvents()
        .expectException(refusedWith(RejectionCode.CASE_NOT_FOUND));
  }

  @Test
  void theCityTouchesTheFilesOfItsCounties() {
    fixture
        .given(archived("2026-01-12"), visited("2026-01-20"), promised("2026-01-20"))
        .when(followUp(), by("caseworker@410800"))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void whoeverReadAnOlderVersionIsRefused() {
    fixture
        .given(archived("2026-01-12"), visited("2026-01-20"), promised("2026-01-20"))
        .when(followUp(), by("caseworker@410803", 1))
        .expectNoEvents()
        .expectException(refusedWith(RejectionCode.VERSION_CONFLICT));
  }

  @Test
  void whatCannotBeSealedAnyMoreIsRefused() {
    ofSomebodyErased()
        .when(followUp("孩子要转学"), by("caseworker@410803"))
        .expectNoEvents()
        .expectException(refusedWith(RejectionCode.PERSON_ERASED));
  }

  @Test
  void whatSaysNothingGoesOnOnceTheWorkerIsErased() {
    ofSomebodyErased().when(followUp(), by("caseworker@410803")).expectSuccessfulHandlerExecution();
  }

  private TestExecutor<HardshipCaseStream> ofSomebodyErased() {
    return fixture.given(
        archived("2026-01-12"),
        visited("2026-01-20"),
        promised("2026-01-20"),
        erased(Samples.HEAD));
  }
}
