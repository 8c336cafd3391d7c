package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneHomeTest {

  @TempDir private Path folders;

  private Tomcat starting(String name) {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(folders.resolve(name).toString());
    return tomcat;
  }

  @Test
  void noServerLivesInTheFolderOfAnotherThatGoesWithIt() {
    Path home = OneHome.folder();
    Path first = starting("first").getServer().getCatalinaHome().toPath();
    Path second = starting("second").getServer().getCatalinaHome().toPath();
    assertThat(first).isEqualTo(second).isEqualTo(home).exists();
    assertThat(folders.resolve("first")).isNotEqualTo(home);
  }
}
