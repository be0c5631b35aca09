/** Whose clock it is: the waits of a procédure, and the tranches of time that they become. */
package fr.centraleachat.delai.detention;
