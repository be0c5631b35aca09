package fr.centraleachat.passation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook that the application gives, filled as an administrator does. */
final class ClasseurDEssai {

    static final String DCE = "DCE rédigé et validé";

    private final XSSFWorkbook classeur;

    ClasseurDEssai(byte[] modele) throws IOException {
        classeur = new XSSFWorkbook(new ByteArrayInputStream(modele));
    }

    /** A dossier of one lot of Longvic, at the end of its montage. */
    ClasseurDEssai nettoyage(String repere) {
        ligne(
                "Dossiers",
                repere,
                Map.of(
                        "Phase où en est le dossier", "3. Rédaction du DCE",
                        "Motif de la reprise", "Changement d’outil."));
        saisir(repere);
        ligne(
                "Lots envisagés",
                repere,
                Map.of("Numéro", 1.0, "Objet", "Nettoyage", "Montant estimé (HT)", 168000.0));
        ligne(
                "Pré-instructions",
                repere,
                Map.of(
                        "Valeur du besoin retenue après contrôle (HT)", "168 000,00",
                        "Chargé de la procédure à la DCPM", "marches.metropole",
                        "Juriste de la procédure", "marches2.metropole"));
        monter(repere);
        return this;
    }

    private void saisir(String repere) {
        ligne(
                "Saisines",
                repere,
                Map.of(
                        "Objet du marché", "Nettoyage des locaux",
                        "Nature des prestations", "Services",
                        "Cadre de l’achat", "PROPRE",
                        "Famille d’achat", "NETTOYAGE",
                        "Code CPV principal", "90911200",
                        "Acheteur", "LONGVIC",
                        "Service instructeur : Adhérent", "Longvic",
                        "Adhérents bénéficiaires", "Longvic",
                        "Montant estimé du marché (HT)", 168000.0));
    }

    /** Those that two dossiers with a DCE cite, two of which serve both; one of A2 comes first. */
    static List<String> fichiersDeA1EtA2() {
        var propres =
                Stream.of("A2", "A1")
                        .flatMap(r -> Stream.of("AAPC", "RC", "CCAP", "AE").map(p -> r + "-" + p));
        return Stream.concat(propres, Stream.of("CCTP", "BPU")).map(nom -> nom + ".pdf").toList();
    }

    /** The same, its DCE written: its files are named after the repère. */
    ClasseurDEssai nettoyageAvecDce(String repere) {
        nettoyage(repere);
        int rang = classeur.getSheet("Dossiers").getLastRowNum();
        ecrire("Dossiers", rang, "Phase où en est le dossier", "4. Validation du DCE");
        var dce = new LinkedHashMap<String, Object>();
        dce.put("Règlement de la consultation (RC)", repere + "-RC.pdf");
        dce.put("Cahier des clauses administratives particulières (CCAP)", repere + "-CCAP.pdf");
        dce.put("Acte d’engagement (AE) et annexes financières", repere + "-AE.pdf ; BPU.pdf");
        dce.put("Avis d’appel public à la concurrence (AAPC)", repere + "-AAPC.pdf");
        dce.put("CCTP dans la version à publier", "CCTP.pdf");
        dce.put("Pièces financières dans la version à publier (BPU, DQE, DPGF)", "BPU.pdf");
        dce.put("Validé juridiquement par", "marches2.metropole");
        dce.put("Validé le", "02/01/2026");
        dce.put("Critères, poids, durée, maximum et budget identiques au montage", "Oui");
        ligne(DCE, repere, dce);
        return this;
    }

    private void monter(String repere) {
        var montage = new LinkedHashMap<String, Object>();
        fixerLeContrat(montage);
        fixerLaConsultation(montage);
        ligne("Montages", repere, montage);
        lotDuMontage(repere);
        critere(repere, "Prix", "PRIX", 40);
        critere(repere, "Technique", "TECHNIQUE", 45);
        critere(repere, "Environnement", "ENVIRONNEMENTAL", 15);
        ligne(
                "Calendrier",
                repere,
                Map.of("Phase", "REDACTION_DCE", "Fin prévue le", "31/12/2030"));
    }

    private static void fixerLeContrat(Map<String, Object> montage) {
        montage.put("Procédure retenue", "Procédure adaptée (MAPA)");
        montage.put("Nature du contrat", "MARCHE");
        montage.put("Motif de l’absence d’allotissement", "Un seul métier.");
        montage.put("Techniques d’achat", "SANS_OBJET");
        montage.put("Modalités d’exécution", "SANS_OBJET");
        montage.put("Durée totale en mois", 36.0);
        montage.put("Variantes autorisées", "Non");
        montage.put("CCAG de référence", "FOURNITURES_COURANTES_ET_SERVICES");
        montage.put("Forme du prix", "FORFAITAIRE");
        montage.put("Types de prix", "DEFINITIF_REVISABLE");
    }

    private static void fixerLaConsultation(Map<String, Object> montage) {
        montage.put("Lieu principal d’exécution (code)", "21355");
        montage.put("Type du code du lieu", "CODE_COMMUNE");
        montage.put("Marché innovant", "non");
        montage.put("Considérations sociales", "PAS_DE_CONSIDERATION_SOCIALE");
        montage.put("Considérations environnementales", "CRITERE_ENVIRONNEMENTAL");
        montage.put("Conditions d’exécution environnementales", "Produits écolabellisés.");
        montage.put("Visite des lieux", "Aucune");
        montage.put("Taux de l’avance prévue (0 si aucune)", 5.0);
        montage.put("Taux de la retenue de garantie (0 si aucune)", 0.0);
        montage.put("Durée de validité des offres en jours", 120.0);
        montage.put("Négociation annoncée au règlement de la consultation", "NON");
        montage.put("Réponse aux questions, en jours avant la date limite", 6.0);
        montage.put("Bénéficiaires nommés dans l’avis", "LONGVIC");
        montage.put("Budget alloué, verrouillé avant la publicité (HT)", 170000.0);
    }

    private void lotDuMontage(String repere) {
        ligne(
                "Lots du montage",
                repere,
                Map.of(
                        "Numéro", 1.0,
                        "Objet", "Nettoyage",
                        "Code CPV", "90911200",
                        "Montant estimé (HT)", 168000.0,
                        "Budget alloué (HT)", 170000.0,
                        "Durée (mois)", 36.0,
                        "Lieu d’exécution", "21355"));
    }

    private void critere(String repere, String libelle, String type, double poids) {
        ligne(
                "Critères",
                repere,
                Map.of(
                        "Libellé", libelle,
                        "Type", type,
                        "Poids", poids,
                        "Méthode de notation", "Barème"));
    }

    void ligne(String feuille, String repere, Map<String, Object> valeurs) {
        int rang = classeur.getSheet(feuille).getLastRowNum() + 1;
        classeur.getSheet(feuille).createRow(rang);
        ecrire(feuille, rang, "Repère", repere);
        valeurs.forEach((entete, valeur) -> ecrire(feuille, rang, entete, valeur));
    }

    /**
     * @param rang from 0, the headers being the first
     */
    ClasseurDEssai ecrire(String feuille, int rang, String entete, Object valeur) {
        return dans(
                feuille,
                rang,
                entete,
                c -> {
                    if (valeur instanceof Double nombre) {
                        c.setCellValue(nombre);
                    } else {
                        c.setCellValue((String) valeur);
                    }
                });
    }

    ClasseurDEssai dans(String feuille, int rang, String entete, Consumer<Cell> geste) {
        Row ligne = classeur.getSheet(feuille).getRow(rang);
        geste.accept(
                ligne.getCell(
                        colonne(feuille, entete), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        return this;
    }

    void fusionner(String feuille, String cellules) {
        classeur.getSheet(feuille).addMergedRegion(CellRangeAddress.valueOf(cellules));
    }

    private int colonne(String feuille, String entete) {
        for (var cellule : classeur.getSheet(feuille).getRow(0)) {
            if (cellule.getStringCellValue().replace(" *", "").equals(entete)) {
                return cellule.getColumnIndex();
            }
        }
        throw new AssertionError(feuille + " has no column " + entete);
    }

    byte[] octets() throws IOException {
        var sortie = new ByteArrayOutputStream();
        classeur.write(sortie);
        return sortie.toByteArray();
    }
}
