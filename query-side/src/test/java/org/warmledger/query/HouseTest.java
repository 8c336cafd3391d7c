package org.warmledger.query;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.warmledger.walls.HouseWalls;

/** The house's walls hold for this module's own packages, not for what it stands on. */
@AnalyzeClasses(
    packages = "org.warmledger.query",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseWalls.class);
}
