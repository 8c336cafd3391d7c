package org.warmledger.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** A module's main code and what of the house it stands on, read once for all of its tests. */
public final class House {

  public static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.warmledger");

  private House() {}

  /** What lies in a package and below. */
  public static JavaClasses in(String room) {
    return MAIN.that(JavaClass.Predicates.resideInAPackage(room + ".."));
  }
}
