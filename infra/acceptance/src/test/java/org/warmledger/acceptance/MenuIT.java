package org.warmledger.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.platform.web.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody's menu shows what the interface refuses them; what a room reads its page's test knows. */
@OnSharedStack
class MenuIT {

  private static final Path MENU = Path.of("../../query-side/console/src/shell/menu.json");
  private static final String RUNS_LEDGER = "runsLedger";

  static Stream<String> everybody() {
    return Arrays.stream(Role.values())
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .flatMap(role -> Stream.of(role + "@100000", role + "@410803"));
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void whatStandsInAMenuMayBeReadByWhoeverSeesIt(String user) throws IOException {
    JsonNode menu = JsonMapper.shared().readTree(Files.readString(MENU));
    Api reader = Stack.shared().as(user);
    JsonNode me = reader.get("/api/me").ok().body();
    SoftAssertions all = new SoftAssertions();
    all.assertThat(menu.size()).isPositive();
    menu.forEachEntry(
        (room, whose) -> {
          int status = reader.get(whose.path("reads").asString()).status();
          if (isTheirs(me, whose)) {
            all.assertThat(status).as("%s of %s", room, user).isEqualTo(200);
          } else if (whose.has(RUNS_LEDGER)) {
            all.assertThat(status).as("%s of %s", room, user).isEqualTo(403);
          }
        });
    all.assertAll();
  }

  /** As {@code rooms.tsx} has it. */
  private static boolean isTheirs(JsonNode me, JsonNode whose) {
    List<String> roles = whose.path("roles").valueStream().map(JsonNode::asString).toList();
    return (roles.isEmpty() || roles.contains(me.path("role").asString()))
        && (!whose.has(RUNS_LEDGER) || me.path(RUNS_LEDGER).asBoolean());
  }
}
