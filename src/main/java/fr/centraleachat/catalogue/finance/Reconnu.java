package fr.centraleachat.catalogue.finance;

/**
 * What a text of a file was found to be.
 *
 * @param code null when nothing, or more than one thing, answers to it
 * @param pourquoi what an agent reads then, null when it was found
 */
record Reconnu(String code, String pourquoi) {

    static Reconnu comme(String code) {
        return new Reconnu(code, null);
    }

    static Reconnu pas(String pourquoi) {
        return new Reconnu(null, pourquoi);
    }
}
