package org.warmledger.events;

/** A fact about how the checks of a union go about their work. */
public sealed interface CheckSetting extends CheckEvent
    permits CheckConfigured,
        SubsistenceLineSet,
        WorkDaysStated,
        StaffDeclared,
        DeclarationWithdrawn {}
