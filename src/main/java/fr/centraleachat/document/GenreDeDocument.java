package fr.centraleachat.document;

/**
 * A document that the application writes.
 *
 * @param code of the API, for example REGISTRE_DES_DEPOTS
 * @param categorie of the piece that it becomes
 * @param donnees its fields: texts, conditions ({@code boolean}) and lists of records, each with
 *     its {@link ChampDeModele}; the fields of a record in it are its own
 */
public record GenreDeDocument(
        String code, String libelle, String categorie, Class<? extends Record> donnees) {}
