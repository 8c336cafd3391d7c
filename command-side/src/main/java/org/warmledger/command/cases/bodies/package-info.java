/** Parts of a file as they are sent, by form or by import. */
package org.warmledger.command.cases.bodies;
