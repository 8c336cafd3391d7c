package org.warmledger.benchmarks.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RebuildLinesTest {

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text.replace('\'', '"'));
  }

  private static String progress(String building) {
    return RebuildLines.progress("funds", json(building));
  }

  @Test
  void whoeverWaitsIsToldHowFarHowFastAndHowLong() {
    assertThat(
            progress(
                "{'phase':'BY_STREAM','done':250000,'goal':1000000,'eventsPerSecond':10000,'secondsLeft':75}"))
        .startsWith("funds ")
        .contains("250,000 / 1,000,000 (25 %) · 10,000/s")
        .endsWith("1 min 15 s");
    assertThat(progress("{'phase':'CATCHING_UP','done':7,'goal':7,'eventsPerSecond':null}"))
        .contains("comparing · 7 / 7 (100 %)")
        .doesNotContain("/s");
    assertThat(RebuildLines.time(Duration.ofMinutes(90))).isEqualTo("1 h 30 min");
  }

  @Test
  void whatDiffersIsNamedByIndexIdAndField() {
    assertThat(
            RebuildLines.outcome(
                "case-search",
                json(
                    """
                    {'state':'STOPPED','report':{'indexes':[
                      {'index':'files','liveDocuments':3,'newDocuments':2,'compared':3,'differing':2,'summed':4,
                       'sums':[{'field':'money','live':5.0,'rebuilt':4.0}],
                       'examples':[{'id':'case-1','fields':['money','state']},{'id':'case-2','fields':[]}]},
                      {'index':'names','liveDocuments':1,'newDocuments':1,'compared':1,'differing':0,'summed':2,
                       'sums':[],'examples':[]}]}}
                    """)))
        .containsExactly(
            "case-search        有差异，已停下 differs, stopped · 比对 compared 4 / 3"
                + " · 合计 6 项中 1 项不同 1 of 6 sums differ",
            "  files: 文档数 documents 3 → 2",
            "  files: 合计 sum money 5.0 → 4.0",
            "  files: 不同 differing 2",
            "  files: case-1 money, state",
            "  files: case-2 只在一边 on one side only");
  }

  @Test
  void whatAgreesIsSaidToHaveBeenAddedUp() {
    String built =
        """
        {'state':'LIVE','report':{'indexes':[
          {'index':'files','liveDocuments':3,'newDocuments':3,'compared':3,'differing':0,
           %s'sums':[],'examples':[]}]}}
        """;
    assertThat(RebuildLines.outcome("files", json(built.formatted("'summed':12,"))))
        .singleElement()
        .asString()
        .endsWith("compared 3 / 3 · 合计 12 项一致 all 12 sums agree");
    assertThat(RebuildLines.outcome("files", json(built.formatted(""))))
        .as("what an earlier release compared")
        .singleElement()
        .asString()
        .endsWith("compared 3 / 3");
  }

  @Test
  void whatIsBuiltForTheFirstTimeIsComparedWithNothing() {
    assertThat(RebuildLines.outcome("funds", json("{'state':'LIVE','report':null}")))
        .singleElement()
        .asString()
        .contains("served", "nothing to compare with");
  }
}
