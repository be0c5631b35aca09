package fr.centraleachat.passation.domain.grille;

import static fr.centraleachat.document.CelluleDeCalcul.Texte.entete;
import static fr.centraleachat.document.CelluleDeCalcul.Texte.fixe;

import fr.centraleachat.common.Montant;
import fr.centraleachat.document.Attente;
import fr.centraleachat.document.CelluleDeCalcul;
import fr.centraleachat.document.CelluleDeCalcul.Formule;
import fr.centraleachat.document.CelluleDeCalcul.Nombre;
import fr.centraleachat.document.CelluleDeCalcul.Saisie;
import fr.centraleachat.document.CelluleDeCalcul.Vide;
import fr.centraleachat.document.FeuilleDeCalcul;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Offre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The sheet of a lot: what is known, what is asked, and the notes that follow. */
final class FeuilleDUnLot {

    private static final int CENTIMES = 2;
    private static final int ETROITE = 13;
    private static final int LARGE = 30;

    private final GrilleDeLot grille;
    private final NotesDeLot notes;
    private final ColonnesDeLot places;
    private final FormulesDeLot formules;
    private final String consigne;

    /**
     * @param consigne what the reader must know of the ranking
     */
    FeuilleDUnLot(GrilleDeLot grille, String consigne) {
        this(grille, consigne, 0);
    }

    /**
     * @param debut rows above it
     */
    FeuilleDUnLot(GrilleDeLot grille, String consigne, int debut) {
        this.grille = grille;
        this.notes = new NotesDeLot(grille);
        this.places = new ColonnesDeLot(grille, debut);
        this.formules = new FormulesDeLot(grille, places);
        this.consigne = consigne;
    }

    static String nom(int lot) {
        return "Lot " + lot;
    }

    FeuilleDeCalcul feuille() {
        var lignes = new ArrayList<List<CelluleDeCalcul>>();
        lignes.add(List.of(entete("Grille d’analyse, lot " + grille.lot() + " : " + titre())));
        lignes.add(
                List.of(
                        fixe(
                                "Remplissez les cases jaunes de cette feuille et de la feuille"
                                        + " Justifications ; le reste est calculé.")));
        lignes.add(List.of(fixe(consigne)));
        lignes.add(entetes());
        lignes.add(ligneDesPoints());
        lignes.add(ligneDesMethodes());
        for (int o = 0; o < grille.offres().size(); o++) {
            lignes.add(ligne(o));
        }
        return new FeuilleDeCalcul(
                nom(grille.lot()), largeurs(), ColonnesDeLot.PREMIERE_OFFRE, 2, lignes);
    }

    private String titre() {
        return grille.objet() == null ? "" : grille.objet();
    }

    private List<Integer> largeurs() {
        return IntStream.rangeClosed(0, places.egalite())
                .mapToObj(
                        c ->
                                c == ColonnesDeLot.OPERATEUR || c == ColonnesDeLot.MOTIF
                                        ? LARGE
                                        : c == ColonnesDeLot.SIRET ? ETROITE + 4 : ETROITE)
                .toList();
    }

    private List<CelluleDeCalcul> entetes() {
        var ligne = vide();
        ligne[ColonnesDeLot.SIRET] = entete("SIRET");
        ligne[ColonnesDeLot.OPERATEUR] = entete("Opérateur");
        ligne[ColonnesDeLot.QUALIFICATION] = entete("Qualification");
        ligne[ColonnesDeLot.MOTIF] = entete("Motif si l’offre est écartée");
        ligne[ColonnesDeLot.PRIX] = entete("Prix de l’offre (HT)");
        ligne[places.total()] = entete("Total");
        ligne[places.rang()] = entete("Rang");
        ligne[places.egalite()] = entete("Égalité");
        pourChaqueNotable(
                ligne,
                r -> entete("Saisie : " + enClair(r)),
                r -> entete("Montant retenu : " + enClair(r)),
                r -> entete("Note : " + enClair(r)));
        return List.of(ligne);
    }

    private String enClair(int notable) {
        return grille.notables().get(notable).enClair();
    }

    private List<CelluleDeCalcul> ligneDesPoints() {
        var ligne = vide();
        ligne[ColonnesDeLot.SIRET] = entete("Points");
        pourChaqueNotable(ligne, this::points, r -> new Vide(), this::points);
        return List.of(ligne);
    }

    private CelluleDeCalcul points(int notable) {
        return new Nombre(grille.notables().get(notable).poids());
    }

    private List<CelluleDeCalcul> ligneDesMethodes() {
        var ligne = vide();
        ligne[ColonnesDeLot.SIRET] = entete("Méthode annoncée");
        pourChaqueNotable(
                ligne,
                r -> new Vide(),
                r -> new Vide(),
                r -> fixe(grille.notables().get(r).notation().regle()));
        return List.of(ligne);
    }

    private List<CelluleDeCalcul> ligne(int rang) {
        var offre = grille.offres().get(rang);
        var ligne = vide();
        ligne[ColonnesDeLot.SIRET] = fixe(offre.operateur());
        ligne[ColonnesDeLot.OPERATEUR] = fixe(offre.nom());
        ligne[ColonnesDeLot.QUALIFICATION] = qualification(offre);
        ligne[ColonnesDeLot.MOTIF] = new Saisie(offre.motif(), null, Attente.texte());
        ligne[ColonnesDeLot.PRIX] = montant(offre.prix());
        pourChaqueNotable(
                ligne, n -> saisie(offre, n), n -> retenu(offre, rang, n), n -> note(rang, n));
        classer(ligne, rang);
        return List.of(ligne);
    }

    private CelluleDeCalcul retenu(Offre offre, int rang, int notable) {
        var base = offre.base(grille.notables().get(notable), notable);
        return Formule.nombre(
                formules.retenu(notable, rang), base == null ? null : base.valeur(), CENTIMES);
    }

    private CelluleDeCalcul note(int rang, int notable) {
        return Formule.nombre(
                formules.note(notable, rang), notes.note(rang, notable), decimales(notable));
    }

    private void classer(CelluleDeCalcul[] ligne, int rang) {
        int decimales = IntStream.range(0, taille()).map(this::decimales).max().orElse(0);
        var place = notes.rang(rang);
        ligne[places.total()] =
                Formule.nombre(formules.total(rang, decimales), notes.total(rang), decimales);
        ligne[places.rang()] =
                Formule.nombre(
                        formules.rang(rang), place == null ? null : BigDecimal.valueOf(place), 0);
        ligne[places.egalite()] =
                Formule.texte(formules.egalite(rang), notes.estExAequo(rang) ? "Égalité" : "");
    }

    private static CelluleDeCalcul qualification(Offre offre) {
        return new Saisie(
                Qualifications.libelle(offre.qualification()),
                null,
                Attente.choix(Qualifications.libelles()));
    }

    private CelluleDeCalcul saisie(Offre offre, int rang) {
        var notable = grille.notables().get(rang);
        var entree = offre.entrees().get(rang);
        return notable.notation().estCalculee()
                ? montant(entree.montant())
                : new Saisie(
                        null,
                        entree.note(),
                        Attente.nombre(notable.notation().decimales(), notable.maximum()));
    }

    private static CelluleDeCalcul montant(Montant montant) {
        return new Saisie(
                null, montant == null ? null : montant.valeur(), Attente.nombre(CENTIMES, null));
    }

    private int decimales(int notable) {
        return grille.notables().get(notable).notation().decimales();
    }

    private void pourChaqueNotable(
            CelluleDeCalcul[] ligne,
            IntFunction<CelluleDeCalcul> saisie,
            IntFunction<CelluleDeCalcul> retenu,
            IntFunction<CelluleDeCalcul> note) {
        for (int n = 0; n < taille(); n++) {
            var notable = grille.notables().get(n);
            if (!notable.estSurLePrixDeLOffre()) {
                ligne[places.saisie(n)] = saisie.apply(n);
            }
            if (notable.notation().estCalculee()) {
                ligne[places.retenu(n)] = retenu.apply(n);
            }
            ligne[places.note(n)] = note.apply(n);
        }
    }

    private int taille() {
        return grille.notables().size();
    }

    private CelluleDeCalcul[] vide() {
        var ligne = new CelluleDeCalcul[places.egalite() + 1];
        Arrays.fill(ligne, new Vide());
        return ligne;
    }
}
