package org.warmledger.query.casedetails;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Components;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.values.Sight;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.masking.Masking;

class VisitViewTest {

  /** What a file says of itself, what only forms go by, and what paid, as disbursements tell. */
  private static final Set<String> ELSEWHERE =
      Set.of("caseId", "union", "fund", "past", "identity");

  private static VisitView shown(CaseEvent... events) {
    CaseFile file = CaseFile.fold(Optional.empty(), Like.sample(CaseArchived.class).made(), 0);
    for (CaseEvent event : events) {
      file = CaseFile.fold(Optional.of(file), event, 1);
    }
    return VisitView.of(file.visits().getFirst(), Masking.Lens.of(Sight.WHOLE, Samples.DAY));
  }

  @Test
  void aFileShowsWhatAVisitSays() {
    CaseVisited visited = Like.sample(CaseVisited.class).made();
    Map<String, Object> said = new TreeMap<>(Components.said(visited));
    said.keySet().removeAll(ELSEWHERE);
    assertThat(Components.said(shown(visited))).containsExactlyInAnyOrderEntriesOf(said);
  }

  @Test
  void whatCameOfItStandsBesideIt() {
    FollowUpPromised promised = Like.sample(FollowUpPromised.class).made();
    FollowUpDone done = Like.sample(FollowUpDone.class).made();
    VisitView view = shown(Like.sample(CaseVisited.class).made(), promised, done);
    assertThat(view.followUpBy()).contains(promised.dueOn());
    assertThat(view.followUpDoneOn()).contains(done.occurredOn());
    assertThat(view.followUpNote()).contains("已办理");
  }
}
