// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>
#include <QString>

#include "app/export_choice.h"
#include "app/trace_export_run.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace fw::app {

class RedactionList;

/// What can be exported just now.
struct ExportOffer {
    QString open;             ///< name of the open trace; empty: none is
    quint64 chosen = 0;       ///< rows of the list that are chosen …
    quint64 chosenKnown = 0;  ///< … and were read
    quint64 listed = 0;       ///< traces of the list
    bool partSeen = false;    ///< the waterfall is zoomed in
    QString picture;          ///< file name of a picture of the open trace that was saved before; empty: none
};

/// Asks what is to be exported, as what, and shows what will be left out before anything is written. Reads and writes nothing itself.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const ExportOffer& offer, const ExportChoice& first, const QString& folder, const QString& openName, QWidget* parent);

    [[nodiscard]] ExportChoice choice() const;
    /// That Markdown refers to; empty: none.
    [[nodiscard]] QString picture() const;

    /// The list of what goes is on its way.
    void setLooking(const ExportProgress& at);
    /// `bytes` of a picture are not known before.
    void setPreview(const ExportDone& done, bool redacted);
    /// Why nothing can be written.
    void setTrouble(const QString& text);
    void setWriting(const ExportProgress& at);
    /// It ended without a file: stopped, or with a reason.
    void setStopped(const QString& text);
    void done(int result) override;

Q_SIGNALS:
    void previewWanted(const fw::app::ExportChoice& choice);
    void previewUnwanted();
    void saveRequested(const fw::app::ExportChoice& choice, const QString& path);
    void copyRequested(const fw::app::ExportChoice& choice);
    void stopRequested();

private:
    enum class State : std::uint8_t { Looking, Ready, Refused, Writing };
    void fill(const ExportOffer& offer, const ExportChoice& first);
    void layOut();
    void connectParts();
    void update();
    void ask();
    void save();
    void chooseRules();
    void showState(State state, const QString& text);
    [[nodiscard]] quint64 tracesOf(ExportChoice::Traces traces) const;

    const ExportOffer m_offer;
    const QString m_folder;
    const QString m_openName;
    State m_state = State::Looking;
    QFormLayout* m_form = nullptr;
    QComboBox* m_format;
    QComboBox* m_traces;
    QComboBox* m_scale;
    QComboBox* m_theme;
    QCheckBox* m_whole;
    QLineEdit* m_picture;
    QCheckBox* m_redact;
    QLineEdit* m_rules;
    QPushButton* m_browse;
    QComboBox* m_shift;
    QLineEdit* m_shiftBy;
    QLabel* m_goes;
    QCheckBox* m_all;
    RedactionList* m_list;
    QLabel* m_note;
    QProgressBar* m_progress;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer* m_soon;  ///< a look at what goes, once the reader stops typing
};

}  // namespace fw::app
