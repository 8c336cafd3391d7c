/** State that a visit to an enterprise was entered wrongly. */
package org.warmledger.command.programme.reversevisit;
