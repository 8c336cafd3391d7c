package org.warmledger.platform;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.warmledger.walls.HouseWalls;

@AnalyzeClasses(
    packages = "org.warmledger.platform",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseWalls.class);

  @ArchTest static final ArchTests edge = ArchTests.in(EdgeWalls.class);
}
