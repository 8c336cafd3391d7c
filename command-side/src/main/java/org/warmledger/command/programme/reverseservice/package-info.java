/** State that a service was entered wrongly. */
package org.warmledger.command.programme.reverseservice;
