/** What a fund held before and after a period, and the events behind each figure. */
package org.warmledger.query.fundstatement;
