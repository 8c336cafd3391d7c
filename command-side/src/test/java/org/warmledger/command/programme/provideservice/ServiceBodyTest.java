package org.warmledger.command.programme.provideservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Refusal;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.PaidUnit;
import tools.jackson.databind.json.JsonMapper;

/** What a service may say, by its kind, and which counts contradict each other. */
class ServiceBodyTest {

  private static final KeyedHash HASH =
      new KeyedHash(MasterKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32])));

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

  private static List<String> wrong(ServiceBody body) {
    try {
      body.toCommand(new ServiceId("service-1"), Optional.of(Samples.COUNTY), HASH, TODAY);
      return List.of();
    } catch (CommandExecutionException refused) {
      return Refusal.in(refused).orElseThrow().fields().stream()
          .map(field -> field.pointer() + " " + field.code())
          .toList();
    }
  }

  private static ServiceBody body(String json) {
    return JsonMapper.shared().readValue(json, ServiceBody.class);
  }

  private static List<String> wrong(String json) {
    return wrong(body(json));
  }

  private static String counting(String counts) {
    return """
    {"kind":"TRAINING","occurredOn":"2026-01-20","counts":{%s}}\
    """
        .formatted(counts);
  }

  @Test
  void partsDoNotExceedTheirWhole() {
    assertThat(wrong(counting("\"persons\":10,\"zeroEmployment\":10,\"hardshipWorkers\":10")))
        .isEmpty();
    assertThat(wrong(counting("\"persons\":10,\"zeroEmployment\":11")))
        .containsExactly("/counts/zeroEmployment MORE_THAN_THE_WHOLE");
    assertThat(wrong(counting("\"persons\":10,\"hardshipWorkers\":11")))
        .containsExactly("/counts/hardshipWorkers MORE_THAN_THE_WHOLE");
    assertThat(wrong(counting("\"households\":3,\"modelWorkers\":4")))
        .containsExactly("/counts/modelWorkers MORE_THAN_THE_WHOLE");
    assertThat(wrong(counting("\"persons\":3,\"personTimes\":9,\"migrants\":4")))
        .containsExactly("/counts/migrants MORE_THAN_THE_WHOLE");
    assertThat(wrong(counting("\"personTimes\":9,\"migrants\":9"))).isEmpty();
  }

  @Test
  void nobodyIsReachedLessThanOnce() {
    assertThat(wrong(counting("\"households\":3,\"householdTimes\":2")))
        .containsExactly("/counts/households MORE_THAN_THE_WHOLE");
    assertThat(wrong(counting("\"persons\":3,\"personTimes\":2")))
        .containsExactly("/counts/persons MORE_THAN_THE_WHOLE");
  }

  @Test
  void countsAreNeitherNegativeNorEndless() {
    assertThat(wrong(counting("\"persons\":1,\"pieces\":-1")))
        .containsExactly("/counts/pieces TOO_SMALL");
    assertThat(wrong(counting("\"persons\":1000000000"))).isEmpty();
    assertThat(wrong(counting("\"persons\":1000000001")))
        .containsExactly("/counts/persons TOO_LARGE");
  }

  @Test
  void somethingIsCountedOrGiven() {
    assertThat(wrong(counting(""))).containsExactly("/counts REQUIRED");
    assertThat(wrong("{\"kind\":\"TRAINING\",\"occurredOn\":\"2026-01-20\"}"))
        .containsExactly("/counts REQUIRED");
  }

  @Test
  void aidHasACategoryAndNothingElseHas() {
    LongFunction<String> aid =
        n ->
            "{\"kind\":\"AID\",\"occurredOn\":\"2026-01-20\",\"counts\":{\"personTimes\":"
                + n
                + "}}";
    assertThat(wrong(aid.apply(3))).containsExactly("/category REQUIRED");
    assertThat(wrong(with(body(counting("\"persons\":1")), AidCategory.TRAINING)))
        .containsExactly("/category NOT_APPLICABLE");
  }

  private static ServiceBody with(ServiceBody body, AidCategory category) {
    return new ServiceBody(
        body.kind(),
        Optional.of(category),
        body.transport(),
        body.caseId(),
        body.campaign(),
        body.fund(),
        body.counts(),
        body.money(),
        body.goods(),
        body.receipt(),
        body.payee(),
        body.plan(),
        body.note(),
        body.union(),
        body.occurredOn());
  }

  @Test
  void travelHasAMeansOfTransport() {
    String home =
        """
        {"kind":"RETURN_HOME","occurredOn":"2026-01-20","counts":{"personTimes":3}%s}\
        """;
    assertThat(wrong(home.formatted(""))).containsExactly("/transport REQUIRED");
    assertThat(wrong(home.formatted(",\"transport\":\"" + Transport.RAIL + "\""))).isEmpty();
    assertThat(
            wrong(
                counting("\"persons\":1")
                    .replace("\"TRAINING\"", "\"TRAINING\",\"transport\":\"RAIL\"")))
        .containsExactly("/transport NOT_APPLICABLE");
  }

  @Test
  void whatEmployersPaidComesOutOfNoFund() {
    for (ServiceKind kind : List.of(ServiceKind.WAGE_RECOVERY, ServiceKind.RETURN_SUBSIDY)) {
      assertThat(kind.isPaidByEmployers()).isTrue();
      assertThat(
              wrong(
                  """
                  {"kind":"%s","occurredOn":"2026-01-20","counts":{"persons":3},
                   "money":{"fen":100},"fund":"%s",
                   "goods":[{"item":"米","quantity":1,"unit":"袋","unitValue":{"fen":1}}]}\
                  """
                      .formatted(kind, new FundCode("SN-2026"))))
          .containsExactly("/fund NOT_APPLICABLE", "/goods NOT_APPLICABLE");
    }
  }

  @Test
  void aFundIsNamedForSomething() {
    assertThat(
            wrong(
                counting("\"persons\":1")
                    .replace("\"TRAINING\"", "\"TRAINING\",\"fund\":\"SN-2026\"")))
        .containsExactly("/money AMOUNT_ZERO");
  }

  @Test
  void aServiceIsNotOfTheFuture() {
    assertThat(wrong(counting("\"persons\":1").replace("2026-01-20", "2026-02-02")))
        .containsExactly("/occurredOn DATE_IN_FUTURE");
  }

  private static String ofBuses(String kind, String receipt, String payee) {
    return """
    {"kind":"%s","transport":"ROAD","occurredOn":"2026-01-20","counts":{"personTimes":3},
     "money":{"fen":100},"receipt":{"voucher":"HD-1","kind":"%s"}%s}\
    """
        .formatted(kind, receipt, payee);
  }

  private static final String PAYEE =
      ",\"payee\":{\"name\":\"某客运公司\",\"accountNumber\":\"1702 0200 0900 1234\"}";

  @Test
  void aBankSlipSaysWhomItPaidAndIntoWhichAccount() {
    assertThat(wrong(ofBuses("RETURN_HOME", "BANK_SLIP", ""))).containsExactly("/payee REQUIRED");
    assertThat(wrong(ofBuses("RETURN_HOME", "BANK_SLIP", ",\"payee\":{\"name\":\"客运公司\"}")))
        .containsExactly("/payee/accountNumber REQUIRED");
    assertThat(wrong(ofBuses("RETURN_HOME", "BANK_SLIP", PAYEE.replace("某客运公司", ""))))
        .containsExactly("/payee/name REQUIRED");
    assertThat(wrong(ofBuses("RETURN_HOME", "BANK_SLIP", PAYEE.replace("1702 0200 0900 ", ""))))
        .containsExactly("/payee/accountNumber MALFORMED");
    assertThat(wrong(ofBuses("RETURN_HOME", "BANK_SLIP", PAYEE))).isEmpty();
    assertThat(wrong(ofBuses("RETURN_HOME", "SIGNATURE", PAYEE)))
        .containsExactly("/payee NOT_APPLICABLE");
    String onFile = PAYEE + ",\"caseId\":\"case-1\"";
    assertThat(wrong(ofBuses("RETURN_HOME", "BANK_SLIP", onFile)))
        .contains("/payee NOT_APPLICABLE", "/receipt/kind NOT_APPLICABLE");
  }

  @Test
  void whatEmployersPayManyIsPaidIntoNoOneAccount() {
    String subsidy =
        ofBuses("RETURN_SUBSIDY", "BANK_SLIP", "").replace("\"transport\":\"ROAD\",", "");
    assertThat(wrong(subsidy)).isEmpty();
    assertThat(wrong(subsidy.replace("\"occurredOn\"", PAYEE.substring(1) + ",\"occurredOn\"")))
        .containsExactly("/payee NOT_APPLICABLE");
  }

  @Test
  void noMoreOfAnAccountIsKeptThanItsEndAndWhatItIsComparedBy() {
    PaidUnit paid =
        body(ofBuses("RETURN_HOME", "BANK_SLIP", PAYEE))
            .toCommand(new ServiceId("service-1"), Optional.of(Samples.COUNTY), HASH, TODAY)
            .payee()
            .orElseThrow();
    String known = HASH.account("1702020009001234").orElseThrow();
    assertThat(paid).isEqualTo(new PaidUnit("某客运公司", "1234", known));
  }
}
