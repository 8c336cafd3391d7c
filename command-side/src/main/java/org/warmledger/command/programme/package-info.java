/** Programme activity: services, visits to enterprises and centres, in the units of the forms. */
@NullMarked
package org.warmledger.command.programme;

import org.jspecify.annotations.NullMarked;
