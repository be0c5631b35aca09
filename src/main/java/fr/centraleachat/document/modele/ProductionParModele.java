package fr.centraleachat.document.modele;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.document.ProductionDeDocuments;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.document.TexteEnDocument;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the modèle that a procédure follows, and files the result among its pieces. */
@Service
@Transactional
class ProductionParModele implements ProductionDeDocuments {

    private static final int LONGUEUR_DU_LIBELLE = 150;

    private final GenresDeDocument genres;
    private final ModeleRepository modeles;
    private final Pieces pieces;
    private final JdbcClient jdbc;

    ProductionParModele(
            GenresDeDocument genres, ModeleRepository modeles, Pieces pieces, JdbcClient jdbc) {
        this.genres = genres;
        this.modeles = modeles;
        this.pieces = pieces;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Productible> productibles(String procedure) {
        return productibles(procedure, r -> true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Productible> productibles(String procedure, Collection<String> codes) {
        return productibles(procedure, r -> codes.contains(r.genre().code()));
    }

    private List<Productible> productibles(
            String procedure, Predicate<RedacteurDeDocument> voulus) {
        return genres.tous().stream()
                .filter(voulus)
                .flatMap(r -> r.exemplaires(procedure).stream().map(e -> productible(r.genre(), e)))
                .toList();
    }

    private static Productible productible(GenreDeDocument genre, Exemplaire exemplaire) {
        var libelle =
                exemplaire.libelle().isEmpty()
                        ? genre.libelle()
                        : genre.libelle() + ", " + exemplaire.libelle();
        return new Productible(genre.code(), libelle, exemplaire.cle(), fichier(libelle));
    }

    /** Without what a file name may not hold. */
    private static String fichier(String libelle) {
        var nom = libelle.replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]", " ").replaceAll("\\s+", " ");
        return nom.substring(0, Math.min(nom.length(), LONGUEUR_DU_LIBELLE)).strip() + ".docx";
    }

    @Override
    public Piece produire(String procedure, Instant debut, String code, String cle) {
        return deposer(procedure, ecrire(procedure, debut, code, cle));
    }

    @Override
    public Piece actualiser(String procedure, Instant debut, String code, String cle) {
        var ecrit = ecrire(procedure, debut, code, cle);
        return derniereProduite(procedure, ecrit)
                .filter(p -> TexteProduit.estLeMeme(ecrit.octets(), pieces.ouvrir(p.id())))
                .orElseGet(() -> deposer(procedure, ecrit));
    }

    @Override
    @Transactional(readOnly = true)
    public Brouillon relire(String procedure, Instant debut, String code, String cle) {
        var ecrit = ecrire(procedure, debut, code, cle);
        return new Brouillon(ecrit.fichier(), ecrit.octets());
    }

    /** A document that is written and not yet filed. */
    private record Ecrit(String categorie, String fichier, UUID modele, byte[] octets) {}

    private Ecrit ecrire(String procedure, Instant debut, String code, String cle) {
        var redacteur = genres.exiger(code);
        var genre = redacteur.genre();
        var donnees = redacteur.donnees(procedure, cle);
        var exemplaire = exemplaire(redacteur, procedure, cle);
        var modele = enService(code, redacteur.date(cle, debut));
        var rempli = remplir(modele, genre, donnees);
        var fichier = productible(genre, exemplaire).fichier();
        return new Ecrit(genre.categorie(), fichier, modele.id(), rempli);
    }

    private Piece deposer(String procedure, Ecrit ecrit) {
        var piece =
                pieces.deposer(
                        procedure,
                        ecrit.categorie(),
                        ecrit.fichier(),
                        TexteEnDocument.TYPE,
                        new ByteArrayInputStream(ecrit.octets()));
        jdbc.sql("insert into app.document_produit (piece, procedure, modele) values (?, ?, ?)")
                .params(piece.id(), procedure, ecrit.modele())
                .update();
        return piece;
    }

    private Optional<Piece> derniereProduite(String procedure, Ecrit ecrit) {
        var issues =
                jdbc.sql(
                                "select piece from app.document_produit"
                                        + " where procedure = ? and modele = ?")
                        .params(procedure, ecrit.modele())
                        .query(UUID.class)
                        .set();
        return pieces.pieces(procedure).stream()
                .filter(p -> p.nom().equals(ecrit.fichier()))
                .findFirst()
                .filter(p -> issues.contains(p.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] rediger(String code, Instant le, Record donnees) {
        return remplir(enService(code, le), genres.exiger(code).genre(), donnees);
    }

    private ModeleDeDocument enService(String code, Instant le) {
        return modeles.enService(code, le)
                .orElseThrow(() -> new Introuvable("Aucun modèle n’est en service."));
    }

    private byte[] remplir(ModeleDeDocument modele, GenreDeDocument genre, Record donnees) {
        return MoteurDeModele.remplir(
                modeles.contenu(modele.id()),
                ChampDecrit.de(genre.donnees()),
                ValeursDeDocument.de(donnees));
    }

    private static Exemplaire exemplaire(
            RedacteurDeDocument redacteur, String procedure, String cle) {
        return redacteur.exemplaires(procedure).stream()
                .filter(e -> e.cle().equals(cle))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Ce document n’a pas cet exemplaire : « " + cle + " »."));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> produites(String procedure) {
        return jdbc.sql("select piece from app.document_produit where procedure = ?")
                .param(procedure)
                .query(UUID.class)
                .set();
    }
}
