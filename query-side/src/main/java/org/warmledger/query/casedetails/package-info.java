/** A household's file, whole: as it is, was, or was known. */
package org.warmledger.query.casedetails;
