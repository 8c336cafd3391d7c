/** A household's file, whole: as it is, was, or was known. */
@NullMarked
package org.warmledger.query.casedetails;

import org.jspecify.annotations.NullMarked;
