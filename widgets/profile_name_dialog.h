// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fw::widgets {

/// Asks for the name of a profile. Window modal.
class ProfileNameDialog : public QDialog {
    Q_OBJECT
public:
    /// What is to be said of a name: why it cannot be used, or what using it does.
    struct Verdict {
        bool usable = true;
        bool replaces = false;
        QString text;
    };

    ProfileNameDialog(const QString& title, const QString& suggested, std::function<Verdict(const QString&)> judge, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& name);

private:
    void check();

    std::function<Verdict(const QString&)> m_judge;
    QLineEdit* m_name;
    QLabel* m_verdict;
    QPushButton* m_use;
};

}  // namespace fw::widgets
