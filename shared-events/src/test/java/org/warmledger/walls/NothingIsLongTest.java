package org.warmledger.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.AbstractAutomaticBean.OutputStreamOptions;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.DefaultLogger;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file has more than 300 lines and no method more than 30, whatever it is written in. */
class NothingIsLongTest {

  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final String STEP = "    toString();\n";

  @TempDir Path home;

  @Test
  void noFileOfTheHouseIsLong() {
    Lengths lengths = new Lengths(HOUSE);
    assertThat(lengths.sources()).hasSizeGreaterThan(1000);
    assertThat(lengths.breaches()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A.java", "a.ts", "a.tsx", "a.mjs", "a.js", "a.css", "a.html", "a.sh", "a.sql", "a.py"
      })
  void aLongFileIsFound(String name) throws IOException {
    planted(name, "\n".repeat(300));
    assertThat(new Lengths(home).breaches()).isEmpty();
    planted(name, "\n".repeat(301));
    assertThat(new Lengths(home).breaches()).containsExactly(name + " has 301 lines");
  }

  @Test
  void aLongScriptIsFoundByWhatItBeginsWith() throws IOException {
    planted("run", "#!/bin/sh\n" + "\n".repeat(300));
    planted("words", "\n".repeat(301));
    assertThat(new Lengths(home).breaches()).containsExactly("run has 301 lines");
  }

  @Test
  void aLongFunctionOfAScriptIsFound() throws IOException {
    planted("run", "#!/bin/sh\nlong() {\n" + "  true\n".repeat(28) + "}\n");
    assertThat(new Lengths(home).breaches()).isEmpty();
    planted("run", "#!/bin/sh\nlong() {\n" + "  true\n".repeat(29) + "}\n");
    assertThat(new Lengths(home).breaches()).containsExactly("run: long() has 31 lines");
  }

  @Test
  void theBuildRefusesALongFile() throws Exception {
    assertThat(said("class Brief {}\n" + "\n".repeat(299))).isEmpty();
    assertThat(said("class Long {}\n" + "\n".repeat(300))).contains("[FileLength]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Long {\n  void act() {\n%s  }\n}\n",
        "class Long {\n  Long() {\n%s  }\n}\n",
        "record Long(int size) {\n  Long {\n%s  }\n}\n"
      })
  void theBuildRefusesALongMethod(String shape) throws Exception {
    assertThat(said(shape.formatted(STEP.repeat(28)))).isEmpty();
    assertThat(said(shape.formatted(STEP.repeat(29)))).contains("[MethodLength]");
  }

  @Test
  void theBuildRefusesALongLambda() throws Exception {
    String shape = "class Long {\n  Runnable act =\n      () -> {\n%s      };\n}\n";
    assertThat(said(shape.formatted(STEP.repeat(28)))).isEmpty();
    assertThat(said(shape.formatted(STEP.repeat(29)))).contains("[LambdaBodyLength]");
  }

  private Path planted(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  /** What the build says of a file. */
  private String said(String text) throws Exception {
    File file = planted("Planted.java", text).toFile();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Checker checker = new Checker();
    checker.setModuleClassLoader(Checker.class.getClassLoader());
    checker.configure(
        ConfigurationLoader.loadConfiguration(
            HOUSE.resolve("infra/checkstyle.xml").toString(),
            new PropertiesExpander(new Properties())));
    checker.addListener(
        new DefaultLogger(
            OutputStream.nullOutputStream(),
            OutputStreamOptions.CLOSE,
            errors,
            OutputStreamOptions.NONE));
    checker.process(List.of(file));
    checker.destroy();
    return errors.toString(StandardCharsets.UTF_8);
  }
}
