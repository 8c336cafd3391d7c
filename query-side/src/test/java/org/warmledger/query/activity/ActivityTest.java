package org.warmledger.query.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.events.Like;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Sight;
import org.warmledger.query.masking.Masking;

/** What was written of a service may tell whom it was for. */
class ActivityTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final ServiceProvided PROVIDED = Like.sample(ServiceProvided.class).made();

  private static Activity activity(Optional<Activity.Service> service) {
    return new Activity(
        "410803",
        List.of("410803"),
        Optional.empty(),
        new Activity.ToldActivity(
            "activity-1",
            service,
            Optional.of("第一机械厂").filter(firm -> service.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Money.NONE,
            List.of(),
            "送化疗药",
            "caseworker@410803",
            DAY,
            Optional.of(new Activity.TakenBack("重复录入", "supervisor@410803", DAY))));
  }

  private static String words(Activity of) {
    return of.told().note() + " " + of.told().reversal().map(Activity.TakenBack::reason).orElse("");
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void theWordsOfAServiceShowToWhoeverMayReadReasons(Sight atMost) {
    Activity service =
        activity(
            Optional.of(
                new Activity.Service(
                    PROVIDED.kind(),
                    PROVIDED.category(),
                    PROVIDED.transport(),
                    PROVIDED.counts())));
    Masking.Lens lens = new Masking.Lens(Sight.COVERED, atMost, DAY);
    assertThat(words(service.shown(lens::said)))
        .isEqualTo(atMost.showsSensitive() ? "送化疗药 重复录入" : "*** ***");
    assertThat(words(activity(Optional.empty()).shown(lens::said)))
        .as("of a visit to an enterprise")
        .isEqualTo("送化疗药 重复录入");
  }
}
